import { X509Certificate } from 'node:crypto';
import { connect, createSecureContext, createServer } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { createCertificateMaker } from '../../../electron/node/scripted-server/certificate-maker';
import type { ServerIdentity } from '../../../electron/node/scripted-server/certificates';
import { listenOnLoopback } from '../../../electron/node/scripted-server/loopback-listener';

/** What a client that trusts the authority says of a server's certificate: null where it has nothing against it. */
async function objectionTo(identity: ServerIdentity, authority: string, host: string): Promise<string | null> {
  const listener = await listenOnLoopback(createServer({ secureContext: createSecureContext(identity) }));
  const socket = connect({
    host: '127.0.0.1',
    port: listener.port,
    servername: host,
    ca: authority,
    rejectUnauthorized: false,
  });
  await new Promise((resolve) => socket.once('secureConnect', resolve));
  const objection = socket.authorized ? null : String(socket.authorizationError);
  await listener.close();
  return objection;
}

describe('createCertificateMaker', () => {
  it('makes one certificate for servers with the same description', async () => {
    const certificates = await createCertificateMaker('Test authority');

    const [one, same, other] = await Promise.all([
      certificates.identityFor({ names: ['a.example'] }),
      certificates.identityFor({ names: ['a.example'] }),
      certificates.identityFor({ names: ['b.example'] }),
    ]);

    expect(one).toBe(same);
    expect(other.cert).not.toBe(one.cert);
  });

  it('names hosts and addresses in the certificate', async () => {
    const certificates = await createCertificateMaker('Test authority');
    const { cert } = await certificates.identityFor({ names: ['a.example', 'b.example'], addresses: ['192.0.2.1'] });

    expect(new X509Certificate(cert).subjectAltName).toBe('DNS:a.example, DNS:b.example, IP Address:192.0.2.1');
  });

  it('vouches for the names of its domain', async () => {
    const { identityFor, authority } = await createCertificateMaker('Demo authority', 'example');
    const identity = await identityFor({ names: ['mail.all-well.example'] });

    expect(await objectionTo(identity, authority, 'mail.all-well.example')).toBeNull();
  });

  it('cannot vouch for a name outside its domain', async () => {
    const { identityFor, authority } = await createCertificateMaker('Demo authority', 'example');
    const identity = await identityFor({ names: ['mail.google.com'] });

    expect(await objectionTo(identity, authority, 'mail.google.com')).toMatch(/subtree/i);
  });
});
