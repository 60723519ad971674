import { createHash, X509Certificate } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type CertificateMaker, createCertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import { createSystemClock } from '../../electron/node/system-clock';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import { account } from '../fakes/mail-account';
import { passwordTraces } from '../fakes/password-traces';
import { type RecordedServer, startRecordedServer } from '../fakes/recorded-server';
import { authoritiesOf, serverChoices, signInBy } from '../fakes/sign-in-ways';

const protocols = ['smtp', 'imap', 'pop3'] as const;
const securities = ['tls', 'starttls'] as const;

const certificate = { names: ['mail.example'], issuer: 'itself' } as const;
/** What a server says before TLS to a client that would sign in there. */
const tempting = {
  smtp: { capabilities: ['AUTH PLAIN LOGIN', 'STARTTLS'] },
  imap: { capabilities: ['IMAP4rev1', 'STARTTLS', 'AUTH=PLAIN'] },
  pop3: { capabilities: ['USER', 'STLS'] },
} as const;

let certificates: CertificateMaker;
let authorities: TrustedAuthorities;
let sha256: string;
let server: RecordedServer;

beforeAll(async () => {
  certificates = await createCertificateMaker('Test authority');
  authorities = authoritiesOf(certificates.authority);
  const { cert } = await certificates.identityFor(certificate);
  sha256 = createHash('sha256').update(new X509Certificate(cert).raw).digest('hex');
});

afterEach(() => server.close());

describe.each(protocols)('a certificate of %s that nobody vouches for', (protocol) => {
  for (const way of serverChoices(protocol)) {
    for (const security of securities) {
      it(`is taken by ${way} over ${security} where the user accepted exactly it`, async () => {
        const states = { clear: tempting[protocol] };
        server = await startRecordedServer({ protocol, security, certificate, states }, certificates);
        const clock = createSystemClock();
        const order = { way, protocol, port: server.port, clock, authorities, security };

        const accepted = await signInBy({ ...order, acceptedCertificates: [sha256] });
        expect(accepted).toMatchObject({ ok: true });

        const refused = await signInBy({ ...order, acceptedCertificates: ['0'.repeat(64)] });
        expect(refused).toMatchObject({ ok: false, failure: { code: 'certificate-untrusted' } });
        expect(passwordTraces(server.clear(), account.login, account.password)).toEqual([]);
      });
    }
  }
});
