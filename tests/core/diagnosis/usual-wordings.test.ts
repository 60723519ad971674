import { describe, expect, it } from 'vitest';
import { causeOfReply } from '../../../electron/core/diagnosis/reply-codes';

/** Wordings as servers use them in many variants; the corpus beside this file has replies that somebody really got. */
const imap = `
  connection-dropped * BYE Connection is closed. 13
  rate-limited A1 NO [THROTTLED] LOGIN Rate limit hit
  server-unavailable A1 NO [UNAVAILABLE] AUTHENTICATE Server error - Please try again later
  web-login-required A1 NO [ALERT] Web login required: https://support.google.com/mail/answer/78754 (Failure)
  blocked-by-admin A1 NO [AUTHORIZATIONFAILED] User is not authorized to use IMAP
  account-locked A1 NO [ALERT] Account is temporarily locked. Too many failed logins
  ip-blocklisted A1 NO Your IP address is blocked
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
  access-off-in-account A1 NO account does not have IMAP access enabled
  blocked-by-admin A1 NO IMAP access not permitted for this account
  blocked-by-admin A1 NO [NOPERM] Permission denied
  tls-required-first A1 NO login disabled over cleartext, use TLS
  app-password-required A1 NO [AUTHENTICATIONFAILED] Two-factor authentication is on, use an app password
  app-password-required A1 NO LOGIN failed. 2-step verification required
  password-expired A1 NO [ALERT] Password expired. Please change it
  rate-limited * BYE Too many login failures
  oauth-required A1 NO LOGIN failed: Logging in with BasicAuth is blocked
  rate-limited A1 NO [LIMIT] Rate limit hit.
  server-unavailable A1 NO [UNAVAILABLE] Backend is down, try again
  server-unavailable * BYE Internal error
  access-not-in-plan A1 NO IMAP is not included in your plan
  mechanism-not-offered A1 BAD Error in IMAP command AUTHENTICATE: Unknown command.
  server-unavailable A1 NO Authentication service error
  server-unavailable A1 NO Error authenticating: Unable to connect to LDAP
  server-unavailable A1 NO [AUTHENTICATIONFAILED] Authentication failed: LDAP error
  server-unavailable A1 NO Login failed, please retry in 5 minutes
  server-unavailable A1 NO Login failed, please try again
  server-unavailable A1 NO Login failed: service overloaded
  server-unavailable A1 NO Login failed: invalid response of the backend, try again
  server-unavailable A1 NO Authentication failed: proxy error
  server-unavailable A1 NO LOGIN failed: DNS lookup failed
  server-unavailable A1 NO Login failed: no such host
  server-unavailable A1 NO login failed: Remote server not found
  server-unavailable A1 NO [AUTHENTICATIONFAILED] Authentication failed due to a problem on our side
  wrong-password A1 NO Login failed: user not found
  too-many-connections A1 NO Login failed: user over connection limit
  wrong-password A1 NO Incorrect password, please try again
  wrong-password A1 NO Login failed: user name or password is wrong. Try again.
  wrong-password A1 NO Login failed: LDAP error 49
`;

const pop3 = `
  rate-limited -ERR [LOGIN-DELAY] Too frequent logins
  account-locked -ERR [SYS/PERM] Account is disabled
  wrong-password -ERR Invalid user/password
  server-unavailable -ERR [SYS/TEMP] Temporary authentication failure
  oauth-required -ERR Authentication failure: basic authentication is not supported any more
  wrong-password -ERR Password supplied for "user@example.org" is incorrect.
  wrong-password -ERR Bad login
  wrong-password -ERR [AUTH] PAM authentication failed
  wrong-password -ERR Unrecognized Username or Password
  wrong-password -ERR No such user here
  wrong-password -ERR The specified account does not exist, or the password is wrong
  mailbox-in-use -ERR Maildrop locked
  app-password-required -ERR Please using authorized code to login. More information at http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256
  app-password-required -ERR Authorized code is incorrect.
  mailbox-in-use -ERR /var/mail/user lock busy!  Is another session active? (11)
  mailbox-in-use -ERR unable to lock mailbox
  mailbox-in-use -ERR being read already
  rate-limited -ERR Too many login attempts
  rate-limited -ERR user is over login limit: next allowed in 120 seconds
  access-off-in-account -ERR POP3 access is disabled
  access-off-in-account -ERR user does not have pop3 access
  blocked-by-admin -ERR POP3 access not allowed
  blocked-by-admin -ERR access denied
  tls-required-first -ERR Only SSL connection is allowed
  tls-required-first -ERR Login fail. A secure connection is requiered(such as ssl). More information at http://service.mail.qq.com/cgi-bin/help?id=28
  mechanism-not-offered -ERR Unknown command: AUTH
  mailbox-full -ERR mailbox is over quota
  account-locked -ERR Your account has been suspended
  server-unavailable -ERR server busy, try again
  connection-dropped -ERR Disconnected for inactivity
  server-unavailable -ERR internal authentication failure
  server-unavailable -ERR login failed, try again in 5 minutes
  server-unavailable -ERR Authentication failed. (maintenance)
  server-unavailable -ERR [AUTH] authentication failed: could not reach the password server
  server-unavailable -ERR login failed: auth daemon died
  wrong-password -ERR [AUTH] invalid user name or password, try again
`;

const smtp = `
  wrong-password 535 5.7.0 Invalid login or password.
  wrong-password 460 ERR.LOGIN.PASSERR
  account-locked 571 Email sending is blocked for this account
  access-off-in-account 535 5.7.8 SMTP sending is disabled for this mailbox
  ip-blocklisted 571 Sending is blocked from your IP address
  banned-after-failures 550 5.7.1 Too many authentication failures, your IP is blocked for 1 hour
  wrong-password 535 5.7.8 Error: authentication failed: Invalid user or password!
  server-unavailable 454 4.7.8 Error: authentication failed: internal server error
  wrong-password 535 Authentication Failed for user@example.org
  access-off-in-account 535 5.7.8 SMTP is not enabled for this mailbox
  blocked-by-admin 535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.
  too-many-connections 421 4.7.0 Too many concurrent sessions for this user
  rate-limited 535 5.7.0 Too many failed login attempts, try again in 15 minutes
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
  web-login-required 535 5.7.8 Error: authentication failed: Please accept EULA first.
  server-unavailable 451 4.7.0 Authentication temporarily unavailable
  server-unavailable 454 4.7.0 invalid credentials
  server-unavailable 454 4.7.0 Temporary failure: user or password lookup failed
  rate-limited 421 4.7.0 Too many auth failures
  account-locked 535 5.7.0 Account disabled
  account-locked 535 5.7.139 Authentication unsuccessful, user is locked
  account-locked 535 Your account has been blocked due to spam
  app-password-required 535 5.7.8 Two-step verification is on, an application-specific password is needed
  ip-blocklisted 535 Sorry, your IP address is blocked
  access-off-in-account 535 5.7.0 SMTP access is disabled for your account
  oauth-required 535 5.7.0 Only OAuth is allowed for this account
  tls-required-first 530 5.7.0 Please use TLS before authentication
  tls-required-first 530 Login fail. A secure connection is requiered(such as ssl).
  server-unavailable 535 5.7.8 Authentication backend failure
  server-unavailable 535 5.7.8 Error: authentication failed: Connection lost to authentication server
  server-unavailable 535 5.7.8 Authentication failed: unable to reach backend
  server-unavailable 535 Authentication failed (because the LDAP server is down)
  server-unavailable 535 5.7.8 Error: authentication failed: internal failure
  server-unavailable 535 Authentication failed: auth server is offline
  server-unavailable 535 Authentication failed, retry after 300 seconds
  server-unavailable 535 5.7.8 Error: authentication failed: authentication server not responding
  wrong-password 535 5.7.8 Error: authentication failed: authentication failure
  wrong-password 535 Authentication failed: bad password, please retry
  server-unavailable 535 Authentication failed: socket error
  server-unavailable 535 authentication failed: could not open user db
  server-unavailable 451 4.7.0 Authentification invalide OFR_305
  wrong-password 535 mail server: authentication failed
  wrong-password 535 Example mail system: login failed on this connection, authentication failed
`;

const sending = `
  message-rejected-policy 554 5.7.7 Email policy violation detected
  message-rejected-policy 550-5.7.26 Your email has been blocked because the sender is unauthenticated.
  message-rejected-policy 550 5.7.703 Your message can't be delivered because messages to user@example.com are blocked by your organization using Tenant Allow Block List.
  sending-quota-exceeded 550 Domain example.org has exceeded the max emails per hour (251/250 (100%)) allowed. Message discarded.
  sender-address-not-owned 550 Your IP: 203.0.113.9 : Your domain example.org is not allowed in header From
  protocol-violation 550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)
  sender-address-not-owned 550-The mail server does not recognize user@example.org as a valid sender.
  login-missing 550 SMTP AUTH is required for message submission on port 587
  account-locked 550 Outgoing mail from "user@example.org" has been suspended.
  account-locked 550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains
  account-locked 550 5.7.705 Service unavailable. Access denied, tenant has exceeded threshold
  account-locked 554 Message rejected: Sending paused for this account.
  account-locked 550 Domain example.org has an outgoing mail suspension.  Message discarded.
  ip-blocklisted 550 JunkMail rejected - mail.example.net [203.0.113.9] is in an RBL: https://www.spamhaus.org/query
  message-rejected-policy 550 This message was classified as SPAM and may not be delivered
  message-rejected-policy 550 Message contains a virus
  too-many-connections 432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information.
  server-unavailable 452 4.3.1 Insufficient system resources
  rate-limited 421 4.4.2 Message submission rate for this client has exceeded the configured limit
  message-rejected-policy 550 5.3.4 SMTPSEND.OverAdvertisedSize; message too large
  unknown-user 550 No Such User Here
  unknown-user 550 Message was not accepted -- invalid mailbox.  Local mailbox user@example.com is unavailable: account is disabled
  unknown-user 550 "The mail server could not deliver mail to user@example.com. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries."
  rate-limited 451 4.7.1 Ratelimit exceeded for user
  rate-limited 450 4.7.1 Error: too much mail from user@example.org
  sending-quota-exceeded 550 5.7.1 You have exceeded your daily sending limit
  sending-quota-exceeded 554 5.7.0 Your message could not be sent. The limit on the number of allowed outgoing messages was exceeded. Try again later.
  sending-quota-exceeded 554 5.7.1 Hourly quota of outgoing messages reached
  sender-address-not-owned 553 5.1.3 You are not authorized to use this sender address
  sender-address-not-owned 550 5.7.0 From address is not one of your addresses
  sender-address-not-owned 550 not local sender over smtp
  sender-address-not-owned 551 5.7.1 Not authorised to send from this header address
  sender-address-not-owned 550 5.7.1 Sender not authenticated for this domain
  login-missing 550 5.7.1 Client does not have permission to submit mail to this server, authenticate first
  ip-blocklisted 554 5.7.1 Your access to this mail system has been rejected due to the sending MTA's poor reputation.
  ip-blocklisted 550-5.7.1 [203.0.113.9] The IP you're using to send mail is not authorized to send email directly to our servers.
  greylisted 451 4.7.1 Please try again later (greylisted)
  greylisted 450 4.7.0 Temporarily deferred, greylisting in effect for 5 minutes
  mailbox-full 552 5.7.0 Number of messages exceeds quota of mailbox
  mailbox-full 550 5.2.2 The email account that you tried to reach is over quota
`;

function casesOf(list: string): readonly (readonly [string, string])[] {
  const lines = list.trim().split('\n');
  return lines.map((line) => {
    const [, cause = '', text = ''] = /^\s*(\S+) (.*)$/.exec(line) ?? [];
    return [text, cause] as const;
  });
}

describe('usual wordings', () => {
  it.each(casesOf(imap))('IMAP: "%s" is %s', (text, cause) => {
    expect(causeOfReply('imap', 'login', text)).toBe(cause);
  });

  it.each(casesOf(pop3))('POP3: "%s" is %s', (text, cause) => {
    expect(causeOfReply('pop3', 'login', text)).toBe(cause);
  });

  it.each(casesOf(sending))('SMTP, of a message: "%s" is %s', (text, cause) => {
    expect(causeOfReply('smtp', 'send', text)).toBe(cause);
  });

  it.each(casesOf(smtp))('SMTP: "%s" is %s', (text, cause) => {
    expect(causeOfReply('smtp', 'login', text)).toBe(cause);
  });
});
