import type { ReplyPattern } from './reply-pattern';

/** Dovecot. */
export const dovecot: readonly ReplyPattern[] = [
  {
    // The names that mail programs give the folder for sent mail, in the languages of most of them.
    protocol: 'imap',
    pattern: /\[trycreate\].{0,80}\b(?:sent|gesendet|envoy|enviad|inviat|verzonden)/i,
    cause: 'sent-folder-missing',
    example: "b NO [TRYCREATE] Mailbox doesn't exist: Sent (0.001 + 0.000 secs).",
    source: 'https://github.com/dovecot/core/blob/main/src/imap/imap-commands-util.c',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /didn't present (?:a )?valid (?:ssl )?certificate/i,
    cause: 'mechanism-not-offered',
    example: "A1 NO [ALERT] Client didn't present valid SSL certificate",
    source: 'https://github.com/dovecot/core/blob/main/src/auth/auth-request-handler.c',
  },
  {
    protocol: 'pop3',
    stage: 'login',
    pattern: /didn't present (?:a )?valid (?:ssl )?certificate/i,
    cause: 'mechanism-not-offered',
    example: "-ERR [AUTH] Client didn't present valid SSL certificate",
    source: 'https://github.com/dovecot/core/blob/main/src/auth/auth-request-handler.c',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /login disabled for this user/i,
    cause: 'blocked-by-admin',
    example: 'A1 NO [CONTACTADMIN] Login disabled for this user',
    source: 'https://github.com/dovecot/core/blob/main/src/login-common/client-common-auth.c',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /account is temporarily unavailable/i,
    cause: 'server-unavailable',
    example: 'A1 NO [UNAVAILABLE] Account is temporarily unavailable.',
    source: 'https://github.com/dovecot/core/blob/main/src/login-common/login-proxy.h',
  },
  {
    protocol: 'pop3',
    stage: 'login',
    pattern: /account is temporarily unavailable/i,
    cause: 'server-unavailable',
    example: '-ERR [SYS/TEMP] Account is temporarily unavailable.',
    source: 'https://github.com/dovecot/core/blob/main/src/login-common/login-proxy.h',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /the password was exposed/i,
    cause: 'tls-required-first',
    example:
      '* BAD [ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway. If anyone was listening, the password was exposed.',
    source: 'https://github.com/dovecot/core/blob/main/src/login-common/client-common.c',
  },
  {
    protocol: 'pop3',
    stage: 'login',
    pattern: /timeout while waiting for lock/i,
    cause: 'mailbox-in-use',
    example: "-ERR [IN-USE] Couldn't open INBOX: Timeout while waiting for lock",
    source: 'https://github.com/dovecot/core/blob/main/src/pop3/pop3-client.c',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /authentication failed: (?:invalid authentication mechanism|no mechanism available)/i,
    cause: 'mechanism-not-offered',
    example: '535 5.7.8 Error: authentication failed: Invalid authentication mechanism',
    source: 'https://github.com/splitbrain/dokuwiki-plugin-smtp/issues/65',
  },
  {
    protocol: 'smtp',
    stage: 'login',
    pattern: /authentication failed: (?:server failed|generic failure)/i,
    cause: 'server-unavailable',
    example: '535 5.7.8 Error: authentication failed: Server failed',
    source: 'https://github.com/the-djmaze/snappymail/issues/857',
  },
];
