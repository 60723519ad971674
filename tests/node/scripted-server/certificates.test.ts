import { X509Certificate } from 'node:crypto';
import { connect, createServer } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { ciphersForAnyKey } from '../../../electron/node/ciphers-for-any-key';
import { createCertificateMaker } from '../../../electron/node/scripted-server/certificate-maker';
import type { ServerIdentity } from '../../../electron/node/scripted-server/certificates';
import { listenOnLoopback } from '../../../electron/node/scripted-server/loopback-listener';

/** The judgement of a client that trusts the authority on a server's certificate: null where nothing is wrong. */
async function objectionTo(identity: ServerIdentity, authority: string, host: string): Promise<string | null> {
  const ciphers = ciphersForAnyKey();
  const listener = await listenOnLoopback(createServer({ ...identity, ciphers }));
  const socket = connect({
    host: '127.0.0.1',
    port: listener.port,
    servername: host,
    ca: authority,
    ciphers,
    rejectUnauthorized: false,
  });
  await new Promise((resolve) => socket.once('secureConnect', resolve));
  const objection = socket.authorized ? null : String(socket.authorizationError);
  await listener.close();
  return objection;
}

/** The id of the extension with the list of names, in DER. It is read there because not every Node can print an empty list. */
const alternativeNames = '0603551d11';

function derOf({ cert }: ServerIdentity): string {
  return new X509Certificate(cert).raw.toString('hex');
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

  it('leaves the list of names out, or empty, next to a common name', async () => {
    const { identityFor } = await createCertificateMaker('Test authority');
    const named = { names: [], commonName: 'a.example' };
    const [without, empty] = await Promise.all([
      identityFor({ ...named, hasNoAlternativeNames: true }),
      identityFor(named),
    ]);

    for (const { cert } of [without, empty]) expect(new X509Certificate(cert).subject).toBe('CN=a.example\nO=Example');
    expect(derOf(without)).not.toContain(alternativeNames);
    expect(derOf(empty)).toContain(`${alternativeNames}04023000`);
  });

  it('sends the certificate of an intermediate with a weak key, so that the chain is trusted', async () => {
    const { identityFor, authority } = await createCertificateMaker('Test authority');
    const identity = await identityFor({ names: ['a.example'], issuer: 'weak-deputy' });

    expect(await objectionTo(identity, authority, 'a.example')).toBeNull();
  });

  it.each([
    ['mail.all-well.example', 'example', true],
    ['mail.provider.test', null, true],
    ['mail.provider.test', 'example', false],
  ])('makes %s trusted by an authority for %s: %s', async (host, domain, isTrusted) => {
    const { identityFor, authority } = await createCertificateMaker('Test authority', domain);
    const identity = await identityFor({ names: [host] });

    const objection = await objectionTo(identity, authority, host);

    expect(objection === null).toBe(isTrusted);
  });
});
