import type { ReplyPattern } from './reply-pattern';

/** Exim. */
export const exim: readonly ReplyPattern[] = [
  {
    // Before the first command all that Exim knows is the address that connects.
    protocol: 'smtp',
    stage: 'greeting',
    pattern: /administrative prohibition/i,
    cause: 'ip-blocklisted',
    example: '550 Administrative prohibition',
    source: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /account or domain may not exist/i,
    cause: 'unknown-user',
    example:
      '550 "The mail server could not deliver mail to user@example.com. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries."',
    source: 'https://support.cpanel.net/',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /not permitted to relay through this/i,
    cause: 'login-missing',
    example:
      '550-Please turn on SMTP Authentication in your mail client. 550-host.example.org [203.0.113.9]:51234 is not permitted to relay through this 550 server without authentication.',
    source: 'https://support.mozilla.org/questions/1490508',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /smtp command timeout|timeout - closing/i,
    cause: 'connection-dropped',
    example: '421 mail.example.net: SMTP command timeout - closing connection',
    source: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /sender verify failed/i,
    cause: 'sender-address-not-owned',
    example: '550 Sender verify failed',
    source: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /^435 unable to authenticate/i,
    cause: 'server-unavailable',
    example: '435 Unable to authenticate at present: failed to open database',
    source: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c',
  },
];
