import { createHash, X509Certificate } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSystemClock } from '../../electron/node/system-clock';
import { createSelfSigned, type ServerIdentity } from '../fakes/certificates';
import { account, mailScripts } from '../fakes/mail-scripts';
import { passwordTraces } from '../fakes/password-traces';
import { type RecordingServer, startRecordingServer } from '../fakes/recording-server';
import { createTrustedIdentity, signInBy, waysOf } from '../fakes/sign-in-ways';

const protocols = ['smtp', 'imap', 'pop3'] as const;
const securities = ['tls', 'starttls'] as const;

let identity: ServerIdentity;
let server: RecordingServer;

beforeAll(async () => {
  identity = await createSelfSigned();
});

afterEach(() => server.close());

function sha256Of({ cert }: ServerIdentity): string {
  return createHash('sha256').update(new X509Certificate(cert).raw).digest('hex');
}

describe.each(protocols)('a certificate of %s that nobody vouches for', (protocol) => {
  for (const way of waysOf(protocol)) {
    for (const security of securities) {
      it(`is taken by ${way} over ${security} where the user accepted exactly it`, async () => {
        const { authorities } = await createTrustedIdentity();
        server = await startRecordingServer({ ...mailScripts[protocol](identity), isImplicit: security === 'tls' });
        const clock = createSystemClock();
        const order = { way, protocol, port: server.port, clock, authorities, security };

        const accepted = await signInBy({ ...order, acceptedCertificates: [sha256Of(identity)] });
        expect(accepted).toMatchObject({ ok: true });

        const refused = await signInBy({ ...order, acceptedCertificates: ['0'.repeat(64)] });
        expect(refused).toMatchObject({ ok: false, failure: { code: 'certificate-untrusted' } });
        expect(passwordTraces(server.clear(), account.login, account.password)).toEqual([]);
      });
    }
  }
});
