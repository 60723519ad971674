import type { DialogsOfProgram } from '../dialog-entry';
import { nameNotFound, notConnected, notProtected, sendingNotConnected, signInRefused } from '../likely-causes';

/** What Delta Chat shows. */
export const deltaChat: DialogsOfProgram = {
  program: 'Delta Chat',
  alsoCalled: ['deltachat'],
  source: 'https://github.com/chatmail/core/blob/main/src/stock_str.rs',
  entries: [
    {
      id: 'delta-chat.cannot-login',
      says: 'Cannot login as "«jane@example.org»". Please check if the email address and the password are correct.',
      also: ['Cannot login as "«jane@example.org»". Please check if the address and the password are correct.'],
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'delta-chat.no-internet',
      says: 'No internet connection, login failed.',
      possible: ['no-network'],
      decidedBy: 'probe-port',
      source: 'https://github.com/deltachat/deltachat-android',
    },
    {
      id: 'delta-chat.no-server',
      says: 'Could not find your mail server. Please check your internet connection.',
      possible: ['host-not-found', 'no-network', 'connection-timed-out'],
      decidedBy: 'look-up-name',
    },
    {
      id: 'delta-chat.proxy',
      says: "You are using a proxy. If you're having trouble connecting, try a different proxy.",
      possible: ['connection-refused', 'connection-timed-out', 'web-only-network'],
      decidedBy: 'try-another-network',
    },
    {
      id: 'delta-chat.smtp-login',
      says: 'SMTP failed to login',
      isFrame: true,
      possible: signInRefused,
      decidedBy: 'sign-in',
      source: 'https://github.com/chatmail/core/blob/main/src/smtp/connect.rs',
    },
    {
      id: 'delta-chat.imap-login',
      says: 'IMAP failed to login',
      isFrame: true,
      possible: signInRefused,
      decidedBy: 'sign-in',
      source: 'https://github.com/chatmail/core/blob/main/src/imap.rs',
    },
    {
      id: 'delta-chat.smtp-connect',
      says: 'SMTP failed to connect',
      also: ['SMTP connection failure', 'Failed to open SMTP connection'],
      isFrame: true,
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
      source: 'https://github.com/chatmail/core/blob/main/src/smtp.rs',
    },
    {
      id: 'delta-chat.dns',
      says: 'DNS lookup failure',
      possible: nameNotFound,
      decidedBy: 'look-up-name',
      source: 'https://github.com/chatmail/core/blob/main/src/net.rs',
    },
    {
      id: 'delta-chat.starttls',
      says: 'STARTTLS command failed',
      also: ['STARTTLS upgrade failed'],
      possible: ['starttls-not-offered', ...notProtected],
      decidedBy: 'probe-port',
      source: 'https://github.com/chatmail/core/blob/main/src/smtp/connect.rs',
    },
    {
      id: 'delta-chat.greeting',
      says: 'Failed to read greeting',
      also: [
        'Unexpected EOF while reading SMTP greeting',
        'Failed to read from stream while waiting for SMTP greeting',
      ],
      possible: ['tls-mode-mismatch', 'connection-dropped', 'interception-by-antivirus'],
      decidedBy: 'probe-port',
      source: 'https://github.com/chatmail/core/blob/main/src/smtp/connect.rs',
    },
    {
      id: 'delta-chat.unexpected-greeting',
      says: 'Unexpected greeting: «HTTP/1.1 400 Bad Request»',
      isFrame: true,
      possible: ['wrong-protocol-on-port', 'interception-by-network'],
      decidedBy: 'probe-port',
      source: 'https://github.com/chatmail/core/blob/main/src/smtp/connect.rs',
    },
    {
      id: 'delta-chat.not-connected',
      says: 'Not connected',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
  ],
};
