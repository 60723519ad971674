import { describe, expect, it } from 'vitest';
import { causeFacts } from '../../../electron/core/diagnosis/cause-facts';
import { contextOf } from '../../../electron/core/diagnosis/diagnosis-context';
import { signInVerdict } from '../../../electron/core/diagnosis/sign-in-verdict';
import { sampleCandidate, workingPort } from '../run/sample-run';

const servers = { imap: sampleCandidate(), pop3: sampleCandidate({ protocol: 'pop3' }), smtp: workingPort(587) };

describe('after a refused sign-in', () => {
  it.each([
    ['imap', 'A1 NO [AUTHENTICATIONFAILED] Authentication failed', 'wrong-password'],
    ['imap', 'A1 NO LOGIN failed.', 'wrong-password'],
    ['pop3', '-ERR [AUTH] Username and password not accepted.', 'wrong-password'],
    ['smtp', '535 5.7.8 Error: authentication failed', 'wrong-password'],
  ] as const)('another login name or password may be tried: %s "%s"', (protocol, reply, expected) => {
    const { cause, facts } = verdictOn(protocol, reply);
    expect(cause).toBe(expected);
    expect(facts).toMatchObject({ refusesSecret: true, provokes: false });
  });

  it.each([
    ['imap', 'A1 NO [AUTHENTICATIONFAILED] Account is locked', 'account-locked'],
    ['imap', 'A1 NO [LIMIT] Too many login attempts', 'rate-limited'],
    ['imap', 'A1 NO [ALERT] Your account has been suspended', 'account-locked'],
    ['imap', 'A1 NO [CONTACTADMIN] Access is not permitted', 'blocked-by-admin'],
    ['imap', 'A1 NO Login refused by local policy', 'blocked-by-admin'],
    ['pop3', '-ERR [AUTH] Too many failed logins, IP blocked', 'banned-after-failures'],
    ['pop3', '-ERR account is locked', 'account-locked'],
    ['smtp', '454 4.7.0 Too many login attempts, please try again later.', 'rate-limited'],
    ['smtp', '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria', 'blocked-by-admin'],
    ['smtp', '421 4.7.0 Too many failed authentication attempts', 'rate-limited'],
    ['smtp', '550 5.7.1 Your IP is listed in zen.spamhaus.org', 'ip-blocklisted'],
  ] as const)('nothing more is tried after words of policy, locks or rates: %s "%s"', (protocol, reply, expected) => {
    const { cause, facts } = verdictOn(protocol, reply);
    expect(cause).toBe(expected);
    expect(facts).toMatchObject({ refusesSecret: false, provokes: true });
  });

  it.each([
    ['imap', 'A1 NO [CANNOT] Unsupported authentication mechanism.', 'mechanism-not-offered'],
    ['imap', 'A1 BAD Unknown command LOGIN', 'mechanism-not-offered'],
    ['imap', 'A1 NO [PRIVACYREQUIRED] Plaintext authentication disallowed', 'tls-required-first'],
    ['pop3', '-ERR Unsupported authentication mechanism', 'mechanism-not-offered'],
    ['imap', '* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=DIGEST-MD5', 'mechanism-not-offered'],
    ['imap', '* OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=DIGEST-MD5] ready', 'mechanism-not-offered'],
    ['smtp', '250-mail.example\n250-AUTH DIGEST-MD5\n250 SIZE', 'mechanism-not-offered'],
    ['smtp', '504 5.5.4 Unrecognized authentication type', 'mechanism-not-offered'],
    ['smtp', '534 5.7.9 Authentication mechanism is too weak', 'mechanism-not-offered'],
    ['smtp', '535 5.7.8 Error: authentication failed: no mechanism available', 'mechanism-not-offered'],
    ['smtp', '454 4.7.0 Temporary authentication failure', 'server-unavailable'],
  ] as const)(
    'a refused mechanism, or a fault of the server, accuses no password: %s "%s"',
    (protocol, reply, cause) => {
      const verdict = verdictOn(protocol, reply);
      expect(verdict.cause).toBe(cause);
      expect(verdict.facts).toMatchObject({ refusesSecret: false, provokes: false });
    },
  );
});

function verdictOn(protocol: keyof typeof servers, reply: string) {
  const failure = { code: 'unexpected-reply', stage: 'login', reply } as const;
  const { cause } = signInVerdict(failure, contextOf(servers[protocol]), {
    kind: 'password',
    acceptedElsewhere: false,
    refusedLately: false,
  });
  return { cause, facts: cause === null ? null : causeFacts[cause] };
}
