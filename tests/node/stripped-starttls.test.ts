import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSystemClock } from '../../electron/node/system-clock';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import type { ServerIdentity } from '../fakes/certificates';
import { createFastClock } from '../fakes/fast-clock';
import { account, mailScripts } from '../fakes/mail-scripts';
import { passwordTraces } from '../fakes/password-traces';
import { type RecordingServer, startRecordingServer } from '../fakes/recording-server';
import { createTrustedIdentity, signInBy, waysOf } from '../fakes/sign-in-ways';
import { strippedCases } from '../fakes/stripped-starttls';

const protocols = ['smtp', 'imap', 'pop3'] as const;

let identity: ServerIdentity;
let authorities: TrustedAuthorities;
let server: RecordingServer;

beforeAll(async () => {
  ({ identity, authorities } = await createTrustedIdentity());
});

afterEach(() => server.close());

function traces(heard: string): readonly string[] {
  return passwordTraces(heard, account.login, account.password);
}

describe.each(protocols)('a server that strips STARTTLS from %s', (protocol) => {
  for (const way of waysOf(protocol)) {
    it(`gets the password from ${way} only over TLS when it is honest`, async () => {
      server = await startRecordingServer(mailScripts[protocol](identity));
      const clock = createSystemClock();

      const outcome = await signInBy({ way, protocol, port: server.port, clock, authorities });

      expect(outcome).toMatchObject({ ok: true });
      expect(traces(server.clear())).toEqual([]);
      expect(server.overTls()).not.toBe('');
      if (way !== 'our dialog' || protocol === 'pop3') expect(traces(server.overTls())).not.toEqual([]);
    });

    for (const { name, behaviour, code, isMute } of strippedCases.filter(
      (stripped) => stripped.protocol === protocol,
    )) {
      it(`gets nothing of the password from ${way} when it ${name}`, async () => {
        server = await startRecordingServer(mailScripts[protocol](identity, behaviour));
        const clock = isMute === true ? createFastClock() : createSystemClock();

        const outcome = await signInBy({ way, protocol, port: server.port, clock, authorities });

        // Our dialog knows at once that a continuation is no go-ahead.
        const expected = isMute === true && way === 'our dialog' ? 'unexpected-reply' : code;
        expect(outcome).toMatchObject({ ok: false, failure: { code: expected } });
        expect(traces(server.clear() + server.overTls())).toEqual([]);
      });
    }
  }
});
