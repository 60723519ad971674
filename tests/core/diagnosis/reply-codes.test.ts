import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protocolSchema } from '../../../electron/contract/candidate';
import { stageSchema } from '../../../electron/contract/failure';
import { causeOfReply } from '../../../electron/core/diagnosis/reply-codes';
import { processorMs } from '../../fakes/processor-time';

describe('causeOfReply', () => {
  it.each([
    ['535 5.7.8 Error: authentication failed', 'wrong-password'],
    ['535 5.7.8 Error: authentication failed: (reason unavailable)', 'wrong-password'],
    ['535-5.7.8 Username and Password not accepted.\n535 5.7.8 Learn more', 'wrong-password'],
    ['535 Incorrect authentication data', 'wrong-password'],
    ['535 5.7.3 Authentication unsuccessful', 'wrong-password'],
    ['534-5.7.9 Application-specific password required.', 'app-password-required'],
    ['534-5.7.14 Please log in via your web browser and then try again.', 'web-login-required'],
    ['534 5.7.9 Authentication mechanism is too weak', 'mechanism-not-offered'],
    ['530 5.7.0 Must issue a STARTTLS command first', 'tls-required-first'],
    ['530 5.7.0 Authentication required', 'login-missing'],
    ['538 5.7.11 Encryption required for requested authentication mechanism', 'tls-required-first'],
    ['504 5.7.4 Unrecognized authentication type', 'mechanism-not-offered'],
    ['454 4.7.0 Temporary authentication failure', 'server-unavailable'],
    ['454 4.7.0 Too many login attempts, please try again later.', 'rate-limited'],
    ['421 4.3.2 All server ports are busy', 'server-unavailable'],
    ['450-4.7.0 Authentification invalide OFR_305\n450 4.7.0 Reessayez', 'server-unavailable'],
    ['432 4.7.12 A password transition is needed', 'mechanism-not-offered'],
    ['525 5.7.13 User account disabled', 'account-locked'],
    ['535 5.7.8 password has expired', 'password-expired'],
    ['535 5.7.139 SmtpClientAuthentication is disabled for the Tenant.', 'blocked-by-admin'],
    ['535 5.7.1 Try again later', 'server-unavailable'],
    ['550 5.7.1 grumble', 'blocked-by-admin'],
    ['599 grumble', null],
  ])('reads the SMTP sign-in reply "%s" as %s', (reply, cause) => {
    expect(causeOfReply('smtp', 'login', reply)).toBe(cause);
  });

  it.each([
    ['A1 NO [AUTHENTICATIONFAILED] Authentication failed.', 'wrong-password'],
    ['[AUTHENTICATIONFAILED] Invalid credentials (Failure)', 'wrong-password'],
    ['PEAA1 NO LOGIN failed.', 'wrong-password'],
    ['A1 NO [AUTHORIZATIONFAILED] Authorization failed', 'blocked-by-admin'],
    ['A1 NO [EXPIRED] Password expired', 'password-expired'],
    ['A1 NO [PRIVACYREQUIRED] Cleartext authentication disallowed on non-secure connections.', 'tls-required-first'],
    ['A1 NO [CONTACTADMIN] Login disabled', 'blocked-by-admin'],
    ['A1 NO [UNAVAILABLE] Temporary authentication failure.', 'server-unavailable'],
    ['A1 NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded', 'too-many-connections'],
    ['A1 NO [INUSE] Mailbox in use', 'mailbox-in-use'],
    ['A1 NO [LIMIT] Too many attempts', 'rate-limited'],
    ['A1 NO [SERVERBUG] LOGIN Server error - Please try again later', 'server-unavailable'],
    ['A1 NO [ALERT] Your account is not enabled for IMAP use.', 'access-off-in-account'],
    ['A1 NO Basic authentication is disabled.', 'oauth-required'],
    ['A1 NO Login failed: account temporarily locked', 'account-locked'],
    ['A1 BAD Command syntax', 'protocol-violation'],
    ['* BYE Temporary failure', 'server-unavailable'],
    ['A1 NO Moon phase unsuitable', null],
    ['', null],
  ])('reads the IMAP sign-in reply "%s" as %s', (reply, cause) => {
    expect(causeOfReply('imap', 'login', reply)).toBe(cause);
  });

  it.each([
    ['-ERR [AUTH] Invalid login', 'wrong-password'],
    ['-ERR authentication failed', 'wrong-password'],
    ['-ERR [AUTH] USER command only available under a layer', 'tls-required-first'],
    ['-ERR [SYS/TEMP] Could not sync mailbox.', 'server-unavailable'],
    ['-ERR [SYS/PERM] Mailbox is broken', 'server-unavailable'],
    ['-ERR [IN-USE] Mailbox is locked by another POP3 session.', 'mailbox-in-use'],
    ['-ERR [LOGIN-DELAY] minimum time between mail checks violation', 'rate-limited'],
    ['-ERR login failed, try again later', 'server-unavailable'],
    ['-ERR no such command', 'mechanism-not-offered'],
    ['-ERR', null],
  ])('reads the POP3 sign-in reply "%s" as %s', (reply, cause) => {
    expect(causeOfReply('pop3', 'login', reply)).toBe(cause);
  });

  it.each([
    ['smtp', '454 4.7.0 TLS not available due to local problem', 'server-unavailable'],
    ['smtp', '502 5.5.1 nope', 'starttls-not-offered'],
    ['imap', 'A1 BAD unknown command', 'starttls-not-offered'],
    ['pop3', '-ERR unknown command', 'starttls-not-offered'],
  ] as const)('reads what %s answers to STARTTLS: "%s"', (protocol, reply, cause) => {
    expect(causeOfReply(protocol, 'starttls', reply)).toBe(cause);
  });

  it.each([
    ['554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org', 'ip-blocklisted'],
    ['554-gmx.net Service not available\n554-Bad DNS PTR resource record.', 'ip-blocklisted'],
    ['554 SMTP service not available', 'server-unavailable'],
    ['421 Too many concurrent SMTP connections; please try again later.', 'too-many-connections'],
  ])('reads the greeting "%s" as %s', (reply, cause) => {
    expect(causeOfReply('smtp', 'greeting', reply)).toBe(cause);
  });

  it.each([
    ['550 5.1.1 User unknown', 'unknown-user'],
    ['552 5.2.2 Mailbox full', 'mailbox-full'],
    ['450 4.7.1 Greylisting in action, please come back later', 'greylisted'],
    ['554 5.7.1 <a@example.com>: Relay access denied', 'login-missing'],
    ['553 5.7.1 Sender address rejected: not owned by user y', 'sender-address-not-owned'],
    ['550 5.4.5 Daily user sending limit exceeded.', 'sending-quota-exceeded'],
    ['550 5.7.1 Message contains spam', 'message-rejected-policy'],
  ])('reads the answer to a message "%s" as %s', (reply, cause) => {
    expect(causeOfReply('smtp', 'send', reply)).toBe(cause);
  });

  it('never calls a password wrong where the reply is temporary', () => {
    const transient = fc.integer({ min: 400, max: 499 });
    fc.assert(
      fc.property(transient, fc.string(), (code, text) => {
        expect(causeOfReply('smtp', 'login', `${code} 4.7.8 ${text} authentication failed`)).not.toBe('wrong-password');
      }),
    );
    fc.assert(
      fc.property(
        protocolSchemaArbitrary(),
        fc.constantFrom('temporarily', 'try later', 'too many attempts'),
        (protocol, word) => {
          const codes = { smtp: '535 5.7.8', imap: 'A1 NO [AUTHENTICATIONFAILED]', pop3: '-ERR [AUTH]' };
          expect(causeOfReply(protocol, 'login', `${codes[protocol]} Login failed, ${word}`)).not.toBe(
            'wrong-password',
          );
        },
      ),
    );
  });

  it('calls a password wrong only at the sign-in', () => {
    const stages = stageSchema.options.filter((stage) => stage !== 'login');
    for (const stage of stages) {
      expect(causeOfReply('smtp', stage, '535 5.7.8 Authentication failed')).not.toBe('wrong-password');
    }
  });

  it('reads any text at any stage in a short time', () => {
    const hostile = fc.tuple(fc.constantFrom('user ', 'tls ', 'must ', 'imap', 'exceeded ', ' ', '['), fc.nat(5_000));
    const text = fc.oneof(
      fc.string(),
      hostile.map(([word, times]) => word.repeat(times)),
    );
    fc.assert(
      fc.property(
        protocolSchemaArbitrary(),
        fc.constantFrom(...stageSchema.options),
        text,
        (protocol, stage, reply) => {
          expect(processorMs(() => causeOfReply(protocol, stage, reply))).toBeLessThan(5_000);
        },
      ),
    );
  });
});

function protocolSchemaArbitrary() {
  return fc.constantFrom(...protocolSchema.options);
}
