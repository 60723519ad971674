import type { ReplyPattern } from './reply-pattern';

/** Gmail and Google Workspace. */
export const google: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /5\.7\.9 application-specific|InvalidSecondFactor/i,
    cause: 'app-password-required',
    example:
      '534-5.7.9 Application-specific password required. For more information, go to https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /5\.7\.14 /i,
    cause: 'web-login-required',
    example:
      '534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1> Please log in via your web browser and then try again. - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /access is disabled for your domain/i,
    cause: 'blocked-by-admin',
    example:
      'A1 NO [ALERT] IMAP access is disabled for your domain. Please contact your domain administrator for questions about this feature. (Failure)',
    source: 'https://support.google.com/a/answer/3726730',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /not enabled for imap use/i,
    cause: 'access-off-in-account',
    example:
      'A1 NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your account for IMAP access. (Failure)',
    source: 'https://github.com/MailCore/mailcore2/issues/975',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /command or bandwidth limits/i,
    cause: 'rate-limited',
    example: 'A1 NO [OVERQUOTA] Account exceeded command or bandwidth limits. (Failure)',
    source: 'https://support.google.com/a/answer/1071518',
  },
  {
    protocol: 'pop3',
    stage: 'login',
    pattern: /not enabled for pop/i,
    cause: 'access-off-in-account',
    example:
      '-ERR [SYS/PERM] Your account is not enabled for POP access. Please visit your Gmail settings page and enable your account for POP access.',
    source: 'https://support.mozilla.org/questions/1506826',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /daily user sending|5\.4\.5 /i,
    cause: 'sending-quota-exceeded',
    example:
      '550 5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to https://support.google.com/a/answer/166852 - gsmtp',
    source: 'https://support.google.com/a/answer/3726730',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /must issue a startt?ls command/i,
    cause: 'tls-required-first',
    example:
      '530-5.7.0 Must issue a STARTTLS command first. For more information, go to https://support.google.com/a/answer/3221692 - gsmtp',
    source: 'https://support.mozilla.org/questions/1538714',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /tls required for rcpt domain/i,
    cause: 'tls-required-first',
    example: '421 4.7.0 TLS required for RCPT domain, closing connection. - gsmtp',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/google.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /exceeded its quota for sending messages with the same/i,
    cause: 'message-rejected-policy',
    example:
      '421 4.7.28 Gmail has detected this message exceeded its quota for sending messages with the same Message-ID:. - gsmtp',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/google.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /mail sending denied/i,
    cause: 'account-locked',
    example: '550 5.7.0, Mail Sending denied.',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/google.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /invalid credentials for relay|mail relay denied/i,
    cause: 'login-missing',
    example: '550 5.7.1 Invalid credentials for relay 203.0.113.9.',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/google.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /the sender address .{0,80} is not a valid rfc/i,
    cause: 'sender-address-not-owned',
    example: '553 5.1.7 The sender address <user> is not a valid RFC 5321 address. - gsmtp',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/google.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /the recipient address .{0,80} is not a valid rfc/i,
    cause: 'unknown-user',
    example: '553-5.1.3 The recipient address <user> is not a valid RFC 5321 address. - gsmtp',
    source: 'https://support.mozilla.org/questions/1499988',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /prohibited the mail that you sent/i,
    cause: 'message-rejected-policy',
    example:
      '550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent.',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/google.rb',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /at a rate that prevents additional messages/i,
    cause: 'rate-limited',
    example:
      '550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered.',
    source: 'https://github.com/sisimai/rb-sisimai/blob/master/lib/sisimai/rhost/google.rb',
  },
];
