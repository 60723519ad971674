import type { ReplyPattern } from './reply-pattern';

/** Cyrus IMAP. */
export const cyrus: readonly ReplyPattern[] = [
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /login only available under a layer/i,
    cause: 'tls-required-first',
    example: 'A1 NO Login only available under a layer',
    source: 'https://github.com/cyrusimap/cyrus-imapd/blob/master/imap/imapd.c',
  },
  {
    protocol: 'pop3',
    stage: 'login',
    pattern: /user command only available under a layer/i,
    cause: 'tls-required-first',
    example: '-ERR [AUTH] USER command only available under a layer',
    source: 'https://github.com/cyrusimap/cyrus-imapd/blob/master/imap/pop3d.c',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /no mechanism available|no worthy mechs/i,
    cause: 'mechanism-not-offered',
    example: 'A1 NO no mechanism available',
    source: 'https://github.com/cyrusimap/cyrus-imapd/blob/master/imap/imapd.c',
  },
  {
    protocol: 'imap',
    stage: 'login',
    pattern: /no generic failure$/i,
    cause: 'server-unavailable',
    example: 'A1 NO generic failure',
    source: 'https://github.com/cyrusimap/cyrus-imapd/blob/master/imap/imapd.c',
  },
];
