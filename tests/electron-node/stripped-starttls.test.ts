import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSystemClock } from '../../electron/node/system-clock';
import { createFastClock } from '../fakes/fast-clock';
import { account, type MailBehaviour, mailScripts } from '../fakes/mail-scripts';
import { passwordTraces } from '../fakes/password-traces';
import { startRecordingServer } from '../fakes/recording-server';
import { createTrustedIdentity, signInBy, type Way, waysOf } from '../fakes/sign-in-ways';
import { type StrippedCase, strippedCases } from '../fakes/stripped-starttls';

const protocols = ['smtp', 'imap', 'pop3'] as const;
const world = createTrustedIdentity();

async function play(way: Way, protocol: StrippedCase['protocol'], behaviour: MailBehaviour, isMute = false) {
  const { identity, authorities } = await world;
  const server = await startRecordingServer(mailScripts[protocol](identity, behaviour));
  const clock = isMute ? createFastClock() : createSystemClock();
  const outcome = await signInBy({ way, protocol, port: server.port, clock, authorities });
  await server.close();
  const traces = (heard: string) => passwordTraces(heard, account.login, account.password);
  return { outcome, inTheClear: traces(server.clear()), overTls: traces(server.overTls()) };
}

describe('in the window, a server that strips STARTTLS', () => {
  for (const protocol of protocols) {
    for (const way of waysOf(protocol)) {
      it(`gets the password of ${protocol} from ${way} only over TLS when it is honest`, async () => {
        const { outcome, inTheClear, overTls } = await play(way, protocol, {});

        assert.equal(outcome.ok, true);
        assert.deepEqual(inTheClear, []);
        if (way !== 'our dialog' || protocol === 'pop3') assert.notDeepEqual(overTls, []);
      });

      for (const { name, behaviour, code, isMute } of strippedCases.filter(
        (stripped) => stripped.protocol === protocol,
      )) {
        it(`gets nothing of the password of ${protocol} from ${way} when it ${name}`, async () => {
          const { outcome, inTheClear, overTls } = await play(way, protocol, behaviour, isMute);

          const expected = isMute === true && way === 'our dialog' ? 'unexpected-reply' : code;
          assert.equal(!outcome.ok && outcome.failure.code, expected);
          assert.deepEqual([...inTheClear, ...overTls], []);
        });
      }
    }
  }
});
