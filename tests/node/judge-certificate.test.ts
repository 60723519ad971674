import { afterEach, describe, expect, it } from 'vitest';
import { createAuthority } from '../../electron/node/scripted-server/certificates';
import { createSystemClock } from '../../electron/node/system-clock';
import { smtpScript } from '../fakes/mail-scripts';
import { type RecordingServer, startRecordingServer } from '../fakes/recording-server';
import { authoritiesOf, signInBy } from '../fakes/sign-in-ways';

let server: RecordingServer;

afterEach(() => server.close());

/** What a client that trusts these authorities says of a server whose certificate a deputy with a weak key vouches for. */
async function greetDeputys(trusted: (root: string, deputy: string) => string) {
  const root = await createAuthority('Root');
  const deputy = await root.appoint('Deputy', { rsaBits: 1024 });
  const { key, cert } = await deputy.issue({ names: ['mail.example'] });
  const identity = { key, cert: `${cert}\n${deputy.certificate}` };
  server = await startRecordingServer({ ...smtpScript(identity), isImplicit: true });
  const authorities = authoritiesOf(trusted(root.certificate, deputy.certificate));
  const order = { way: 'our dialog', protocol: 'smtp', security: 'tls', port: server.port } as const;
  return await signInBy({ ...order, clock: createSystemClock(), authorities });
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
