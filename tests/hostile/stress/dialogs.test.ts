import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import type { Security } from '../../../electron/contract/candidate';
import { failureSchema } from '../../../electron/contract/failure';
import type { Dialog, MailProtocol } from '../../../electron/core/dialog';
import { greet as greetImap } from '../../../electron/core/imap/greet';
import { imapProtocol } from '../../../electron/core/imap/imap-protocol';
import { limits } from '../../../electron/core/limits';
import { greet as greetPop3 } from '../../../electron/core/pop3/greet';
import { pop3Protocol } from '../../../electron/core/pop3/pop3-protocol';
import { signIn as signInPop3 } from '../../../electron/core/pop3/sign-in';
import { Secret } from '../../../electron/core/secret';
import { greet as greetSmtp } from '../../../electron/core/smtp/greet';
import { smtpProtocol } from '../../../electron/core/smtp/smtp-protocol';
import { account } from '../../fakes/mail-account';
import { passwordTraces } from '../../fakes/password-traces';
import type { Fed } from '../../transcripts/feed';
import { feedBytes } from './byte-feed';
import { runs, runsLine } from './random-runs';
import { sessions } from './sessions';
import { anyBytes, cutAnyhow, spoiltBytes } from './spoilt-bytes';

/** A dialog that is played from its beginning with bytes. */
interface FuzzedDialog {
  readonly name: string;
  readonly sessions: readonly string[];
  readonly feed: (security: Security, segments: readonly Uint8Array[]) => Fed<unknown>;
}

function fuzzed<T, Reply>(
  name: string,
  real: readonly string[],
  protocol: MailProtocol<Reply>,
  begin: (security: Security) => Dialog<T, Reply>,
): FuzzedDialog {
  return { name, sessions: real, feed: (security, segments) => feedBytes(begin(security), protocol, segments) };
}

const password = new Secret(account.password);
const dialogs: readonly FuzzedDialog[] = [
  fuzzed('the greeting of SMTP', sessions.smtp, smtpProtocol, (security) =>
    greetSmtp({ clientName: '[192.0.2.1]', security }),
  ),
  fuzzed('the greeting of IMAP', sessions.imap, imapProtocol, (security) => greetImap({ security })),
  fuzzed('the greeting of POP3', sessions.pop3, pop3Protocol, (security) => greetPop3({ security })),
  fuzzed('the sign-in of POP3', sessions.pop3, pop3Protocol, (security) =>
    signInPop3({
      ...{ host: 'mail.example', port: 995, security: security === 'tls' ? 'tls' : 'starttls' },
      credentials: { kind: 'password', login: account.login, secret: password },
    }),
  ),
];

/** More steps than any dialog has. */
const stepLimit = 12;

function expectSafe(security: Security, { steps, outcome }: Fed<unknown>): void {
  assert.ok(steps.length < stepLimit);
  const secretAt = steps.findIndex(({ kind }) => kind === 'say-secret');
  const tlsAt = security === 'tls' ? -1 : steps.findIndex(({ kind }) => kind === 'start-tls');
  if (secretAt !== -1) assert.ok(security === 'tls' || (tlsAt !== -1 && tlsAt < secretAt), 'a secret before TLS');
  const said = steps.map((step) => ('line' in step ? step.line : '')).join('\n');
  assert.deepEqual(passwordTraces(said, account.login, account.password), []);
  if (outcome !== null && !outcome.ok) {
    assert.ok(v.is(failureSchema, outcome.failure));
    assert.ok(JSON.stringify(outcome.failure).length < 6 * limits.replyBytes);
  }
}

for (const { name, sessions: real, feed } of dialogs) {
  const kinds = { 'random bytes': anyBytes, 'spoilt sessions': spoiltBytes(real.map((text) => Buffer.from(text))) };
  for (const [kind, bytes] of Object.entries(kinds)) {
    test(`${name} ends safely whatever ${kind} it hears`, (t) => {
      const security = fc.constantFrom<Security>('tls', 'starttls', 'none');
      const ends = { well: 0, badly: 0, never: 0 };
      const property = fc.property(security, cutAnyhow(bytes), (way, segments) => {
        const fed = feed(way, segments);
        ends[fed.outcome === null ? 'never' : fed.outcome.ok ? 'well' : 'badly'] += 1;
        expectSafe(way, fed);
      });
      fc.assert(property, runs);
      t.diagnostic(`${name}, ${kind}: ${runsLine}: ${ends.well} well, ${ends.badly} failed, ${ends.never} cut short`);
    });
  }

  test(`${name} completes real sessions, however they are cut into segments`, () => {
    const whole = Buffer.from(real[0] ?? '');
    fc.assert(
      fc.property(cutAnyhow(fc.constant(whole)), (segments) => {
        const { outcome } = feed('none', segments);
        assert.ok(name.includes('sign-in') ? outcome !== null : outcome?.ok === true);
      }),
      { ...runs, numRuns: 1_000 },
    );
  });
}
