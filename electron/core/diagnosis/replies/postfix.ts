import type { ReplyPattern } from './reply-pattern';

/** Postfix. Its restrictions on a submission port mean that nobody has signed in. */
export const postfix: readonly ReplyPattern[] = [
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /client host rejected: access denied/i,
    cause: 'login-missing',
    example: '554 5.7.1 <user@example.com>: Client host rejected: Access denied',
    source: 'https://help.arena.ne.jp/hc/ja/articles/360038694154',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /sender address rejected: not logged in/i,
    cause: 'login-missing',
    example: '553 5.7.1 <user@example.org>: Sender address rejected: not logged in',
    source: 'https://support.mozilla.org/questions/1573637',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /recipient address rejected: domain not found/i,
    cause: 'host-not-found',
    example: '450 4.1.2 <user@example.invalid>: Recipient address rejected: Domain not found',
    source: 'http://www.postfix.org/SMTPD_ACCESS_README.html',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /sender address rejected: .{0,20}(?:access denied|domain not found|not owned)/i,
    cause: 'sender-address-not-owned',
    example: '553 5.7.1 <user@example.org>: Sender address rejected: not owned by user other@example.org',
    source: 'http://www.postfix.org/SMTPD_ACCESS_README.html',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /helo command rejected: (?:need fully|host not found|invalid name)/i,
    cause: 'protocol-violation',
    example: '504 5.5.2 <laptop>: Helo command rejected: need fully-qualified hostname',
    source: 'http://www.postfix.org/SMTPD_ACCESS_README.html',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /encryption required for requested/i,
    cause: 'tls-required-first',
    example: '504 5.5.4 Encryption required for requested authentication mechanism',
    source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c',
  },
  {
    protocol: 'smtp',
    stage: 'send',
    pattern: /timeout exceeded/i,
    cause: 'connection-dropped',
    example: '421 4.4.2 mail.example.net Error: timeout exceeded',
    source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c',
  },
];
