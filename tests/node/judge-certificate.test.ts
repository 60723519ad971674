import { afterEach, describe, expect, it } from 'vitest';
import { createAuthority } from '../../electron/node/scripted-server/certificates';
import { createSystemClock } from '../../electron/node/system-clock';
import { type RecordedServer, startRecordedServer } from '../fakes/recorded-server';
import { authoritiesOf, signInBy } from '../fakes/sign-in-ways';

let server: RecordedServer;

afterEach(() => server.close());

/** What a client that trusts these authorities says of a server whose certificate a deputy with a weak key vouches for. */
async function greetDeputys(trusted: (root: string, deputy: string) => string) {
  const root = await createAuthority('Root');
  const deputy = await root.appoint('Deputy', { rsaBits: 1024 });
  const { key, cert } = await deputy.issue({ names: ['mail.example'] });
  const identity = { key, cert: `${cert}\n${deputy.certificate}` };
  const order = { protocol: 'smtp', security: 'tls' } as const;
  server = await startRecordedServer(order, { authority: root.certificate, identityFor: async () => identity });
  const authorities = authoritiesOf(trusted(root.certificate, deputy.certificate));
  return await signInBy({ ...order, way: 'our dialog', port: server.port, clock: createSystemClock(), authorities });
}

describe('judgeCertificate', () => {
  it('refuses the weak key of an authority that another one vouches for', async () => {
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

  it('takes the key of an authority that is trusted by choice as it is', async () => {
    expect(await greetDeputys((root, deputy) => `${root}\n${deputy}`)).toMatchObject({ ok: true });
  });
});
