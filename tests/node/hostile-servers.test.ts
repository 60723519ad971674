import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Protocol } from '../../electron/contract/candidate';
import { createSystemClock } from '../../electron/node/system-clock';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import { createTestAuthority } from '../fakes/certificates';
import { createFastClock } from '../fakes/fast-clock';
import { hostileCases, type Identities, issueIdentities } from '../fakes/hostile-servers';
import { account } from '../fakes/mail-scripts';
import { passwordTraces } from '../fakes/password-traces';
import { type RecordingServer, startRecordingServer } from '../fakes/recording-server';
import { createRecordingWatch } from '../fakes/recording-watch';
import { authoritiesOf, signInBy, type Way } from '../fakes/sign-in-ways';

let identities: Identities;
let authorities: TrustedAuthorities;
let server: RecordingServer;

beforeAll(async () => {
  const trusted = await createTestAuthority();
  authorities = authoritiesOf(trusted.file);
  identities = await issueIdentities(trusted, await createTestAuthority('Unknown authority'));
});

afterEach(() => server.close());

async function play(way: Way, protocol: Protocol, { script, security, isSlow }: (typeof hostileCases)[number]) {
  server = await startRecordingServer(script(identities));
  const clock = isSlow === true ? createFastClock() : createSystemClock();
  const watch = createRecordingWatch();
  const outcome = await signInBy({ way, protocol, port: server.port, clock, authorities, security, watch });
  expect(watch.open()).toBe(0);
  return outcome;
}

async function expectAllClosed(): Promise<void> {
  await expect.poll(() => server.openNow()).toBe(0);
}

describe('a server that', () => {
  for (const hostile of hostileCases) {
    it(`${hostile.name} is told apart`, async () => {
      const outcome = await play('our dialog', 'smtp', hostile);

      expect(outcome).toMatchObject({ ok: false, failure: hostile.failure });
      await expectAllClosed();
    });

    // A server that speaks SMTP where IMAP is due is not the case that was meant.
    for (const way of hostile.security === 'tls' ? (['nodemailer', 'imapflow'] as const) : (['nodemailer'] as const)) {
      it(`${hostile.name} is told apart by ${way} and gets no password`, async () => {
        const outcome = await play(way, way === 'imapflow' ? 'imap' : 'smtp', hostile);

        expect(outcome).toMatchObject({ ok: false, failure: { code: hostile.failure.code } });
        expect(passwordTraces(server.clear() + server.overTls(), account.login, account.password)).toEqual([]);
        await expectAllClosed();
      });
    }
  }
});
