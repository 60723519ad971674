import { afterEach, describe, expect, it } from 'vitest';
import {
  type Authority,
  createAuthority,
  type KeyWishes,
  type ServerIdentity,
} from '../../electron/node/scripted-server/certificates';
import { createSystemClock } from '../../electron/node/system-clock';
import { type RecordedServer, startRecordedServer } from '../fakes/recorded-server';
import { authoritiesOf, signInBy } from '../fakes/sign-in-ways';

let server: RecordedServer;

afterEach(() => server.close());

/** Greets a server with this identity, as a client that trusts these authorities. */
async function greet(identity: ServerIdentity, trusted: string) {
  const order = { protocol: 'smtp', security: 'tls' } as const;
  server = await startRecordedServer(order, { authority: trusted, identityFor: async () => identity });
  const authorities = authoritiesOf(trusted);
  return await signInBy({ ...order, way: 'our dialog', port: server.port, clock: createSystemClock(), authorities });
}

/** The judgement of a client that trusts these authorities, of a server whose intermediate has a weak key. */
async function greetDeputys(trusted: (root: string, deputy: string) => string) {
  const root = await createAuthority('Root');
  const deputy = await root.appoint('Deputy', { rsaBits: 1024 });
  const { key, cert } = await deputy.issue({ names: ['mail.example'] });
  return await greet({ key, cert: `${cert}\n${deputy.certificate}` }, trusted(root.certificate, deputy.certificate));
}

/** The identity of a server at the end of a chain of this many authorities. */
async function issueBehind(deputies: number, root: Authority, wishes: KeyWishes = {}): Promise<ServerIdentity> {
  let last = await root.appoint('Deputy 1', wishes);
  const chain = [last.certificate];
  for (let place = 2; place <= deputies; place += 1) {
    last = await last.appoint(`Deputy ${place}`);
    chain.unshift(last.certificate);
  }
  const { key, cert } = await last.issue({ names: ['mail.example'] });
  return { key, cert: [cert, ...chain].join('\n') };
}

describe('judgeCertificate', () => {
  it('refuses the weak key of an authority that another one has signed', async () => {
    expect(await greetDeputys((root) => root)).toMatchObject({
      ok: false,
      failure: {
        code: 'weak-key',
        place: 'authority',
        key: { kind: 'RSA', bits: 1024 },
        certificate: { names: ['mail.example'], trusted: 'no' },
      },
    });
  });

  it('says where the certificate of the issuer is that the server does not send', async () => {
    const missingIssuerUrl = 'http://authority.example/deputy.crt';
    const root = await createAuthority('Root');
    const deputy = await root.appoint('Deputy');
    const { key, cert } = await deputy.issue({ names: ['mail.example'] }, missingIssuerUrl);
    const alone = await greet({ key, cert }, root.certificate);
    expect(alone).toMatchObject({ ok: false, failure: { code: 'certificate-untrusted', missingIssuerUrl } });
    await server.close();

    const unknownRoot = (await createAuthority('Another root')).certificate;
    const chain = { key, cert: `${cert}\n${deputy.certificate}` };
    const sent = await greet(chain, unknownRoot);
    expect(sent).toMatchObject({ ok: false, failure: { code: 'certificate-untrusted' } });
    expect(sent).not.toHaveProperty('failure.missingIssuerUrl');
    await server.close();

    expect(await greet(chain, root.certificate)).toMatchObject({ ok: true });
  });

  it.each(['ldap://dc.corp.example/CN=Root', 'http://authority.example/with blank'])(
    'passes over an unusable URL of the issuer: %s',
    async (url) => {
      const deputy = await (await createAuthority('Root')).appoint('Deputy');
      const untrusted = await greet(
        await deputy.issue({ names: ['mail.example'] }, url),
        (await createAuthority('Other')).certificate,
      );
      expect(untrusted).toMatchObject({ failure: { code: 'certificate-untrusted' } });
      expect(untrusted).not.toHaveProperty('failure.missingIssuerUrl');
    },
  );

  it('finds a weak key far up the chain, and trusts no chain that is too long to search', async () => {
    const root = await createAuthority('Root');
    const weakness = { code: 'weak-key', place: 'authority' };

    expect(await greet(await issueBehind(10, root), root.certificate)).toMatchObject({ ok: true });
    await server.close();
    const weak = await issueBehind(10, root, { rsaBits: 1024 });
    expect(await greet(weak, root.certificate)).toMatchObject({ ok: false, failure: weakness });
    await server.close();
    const long = await issueBehind(12, root, { rsaBits: 1024 });
    expect(await greet(long, root.certificate)).toMatchObject({
      ok: false,
      failure: { code: 'certificate-untrusted', detail: 'CERT_CHAIN_TOO_LONG' },
    });
  });

  it('does not judge the key of an authority that is trusted by choice', async () => {
    expect(await greetDeputys((root, deputy) => `${root}\n${deputy}`)).toMatchObject({ ok: true });
  });
});
