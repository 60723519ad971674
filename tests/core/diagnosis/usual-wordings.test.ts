import { describe, expect, it } from 'vitest';
import { causeOfReply } from '../../../electron/core/diagnosis/reply-codes';

/** Wordings as servers use them in many variants; the corpus beside this file has replies that somebody really got. */
const imap = `
  wrong-password A1 NO [AUTHENTICATIONFAILED] Invalid username or password
  wrong-password A1 NO Login incorrect
  wrong-password A1 NO [ALERT] Invalid login or password
  wrong-password A1 NO AUTHENTICATE PLAIN failed
  wrong-password A1 NO Error: Incorrect credentials
  wrong-password A1 NO Username/password mismatch
  account-locked A1 NO Account disabled
  account-locked A1 NO [UNAVAILABLE] Your account has been suspended
  account-locked A1 NO [CONTACTADMIN] Your account has been locked
  access-off-in-account A1 NO [ALERT] Please enable IMAP in the account settings
  access-off-in-account A1 NO IMAP access is disabled for this user
  access-off-in-account A1 NO [AUTHENTICATIONFAILED] IMAP is not activated
  blocked-by-admin A1 NO IMAP access not permitted for this account
  blocked-by-admin A1 NO [NOPERM] Permission denied
  tls-required-first A1 NO login disabled over cleartext, use TLS
  app-password-required A1 NO [AUTHENTICATIONFAILED] Two-factor authentication is on, use an app password
  app-password-required A1 NO LOGIN failed. 2-step verification required
  password-expired A1 NO [ALERT] Password expired. Please change it
  rate-limited * BYE Too many login failures
  rate-limited A1 NO [LIMIT] Rate limit hit.
  server-unavailable A1 NO [UNAVAILABLE] Backend is down, try again
  server-unavailable * BYE Internal error
  access-not-in-plan A1 NO IMAP is not included in your plan
  mechanism-not-offered A1 BAD Error in IMAP command AUTHENTICATE: Unknown command.
`;

const pop3 = `
  wrong-password -ERR Password supplied for "user@example.org" is incorrect.
  wrong-password -ERR Bad login
  wrong-password -ERR [AUTH] PAM authentication failed
  wrong-password -ERR Unrecognized Username or Password
  wrong-password -ERR No such user here
  wrong-password -ERR The specified account does not exist, or the password is wrong
  mailbox-in-use -ERR Maildrop locked
  mailbox-in-use -ERR /var/mail/user lock busy!  Is another session active? (11)
  mailbox-in-use -ERR unable to lock mailbox
  mailbox-in-use -ERR being read already
  rate-limited -ERR Too many login attempts
  rate-limited -ERR user is over login limit: next allowed in 120 seconds
  access-off-in-account -ERR POP3 access is disabled
  blocked-by-admin -ERR POP3 access not allowed
  blocked-by-admin -ERR access denied
  tls-required-first -ERR Only SSL connection is allowed
  mechanism-not-offered -ERR Unknown command: AUTH
  mailbox-full -ERR mailbox is over quota
  account-locked -ERR Your account has been suspended
  server-unavailable -ERR server busy, try again
  connection-dropped -ERR Disconnected for inactivity
`;

const smtp = `
  wrong-password 535 5.7.1 authentication failed
  wrong-password 535 Invalid username or password
  wrong-password 535 5.7.8 Bad credentials
  wrong-password 535 Login incorrect
  wrong-password 535 SMTP Authentication unsuccessful/Bad username or password
  wrong-password 535 #5.7.0 Authentication failed
  wrong-password 535 5.7.8 Error: authentication failed: VXNlcm5hbWU6
  mechanism-not-offered 535 AUTH command is not supported
  mechanism-not-offered 500 5.3.3 Unrecognized command
  mechanism-not-offered 504 5.7.4 Unrecognized authentication type
  web-login-required 534 5.7.9 Please log in with your web browser
  server-unavailable 451 4.7.0 Authentication temporarily unavailable
  rate-limited 421 4.7.0 Too many auth failures
  account-locked 535 5.7.0 Account disabled
  account-locked 535 5.7.139 Authentication unsuccessful, user is locked
  account-locked 535 Your account has been blocked due to spam
  app-password-required 535 5.7.8 Two-step verification is on, an application-specific password is needed
  ip-blocklisted 535 Sorry, your IP address is blocked
  access-off-in-account 535 5.7.0 SMTP access is disabled for your account
  oauth-required 535 5.7.0 Only OAuth is allowed for this account
  tls-required-first 530 5.7.0 Please use TLS before authentication
`;

function casesOf(list: string): readonly (readonly [string, string])[] {
  const lines = list.trim().split('\n');
  return lines.map((line) => {
    const [, cause = '', text = ''] = /^\s*(\S+) (.*)$/.exec(line) ?? [];
    return [text, cause] as const;
  });
}

describe('usual wordings at the sign-in', () => {
  it.each(casesOf(imap))('IMAP: "%s" is %s', (text, cause) => {
    expect(causeOfReply('imap', 'login', text)).toBe(cause);
  });

  it.each(casesOf(pop3))('POP3: "%s" is %s', (text, cause) => {
    expect(causeOfReply('pop3', 'login', text)).toBe(cause);
  });

  it.each(casesOf(smtp))('SMTP: "%s" is %s', (text, cause) => {
    expect(causeOfReply('smtp', 'login', text)).toBe(cause);
  });
});
