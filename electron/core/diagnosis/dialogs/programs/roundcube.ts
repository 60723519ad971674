import type { DialogsOfProgram } from '../dialog-entry';
import {
  notSent,
  recipientRefused,
  senderRefused,
  sendingNotConnected,
  signInFailed,
  signInRefused,
  tokenRefused,
} from '../likely-causes';

/** What Roundcube shows. */
export const roundcube: DialogsOfProgram = {
  program: 'Roundcube',
  source: 'https://github.com/roundcube/roundcubemail',
  entries: [
    { id: 'roundcube.login-failed', says: 'Login failed.', possible: signInRefused, decidedBy: 'sign-in' },
    {
      id: 'roundcube.storage-error',
      says: 'Connection to storage server failed.',
      possible: ['server-unavailable', 'connection-refused', 'certificate-untrusted', 'connection-timed-out'],
      decidedBy: 'probe-port',
    },
    {
      id: 'roundcube.locked',
      says: 'Too many failed login attempts. Try again later.',
      possible: ['rate-limited', 'banned-after-failures', 'account-locked'],
      decidedBy: 'wait',
    },
    {
      id: 'roundcube.not-reached',
      says: 'Connection Error (Failed to reach the server)!',
      possible: ['server-unavailable', 'no-network'],
      decidedBy: 'wait',
    },
    {
      id: 'roundcube.cookies',
      says: 'Your browser does not accept cookies.',
      possible: ['oauth-window-blocked'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'roundcube.session',
      says: 'Your session is invalid or expired.',
      possible: ['server-unavailable', 'oauth-window-blocked'],
      decidedBy: 'wait',
    },
    {
      id: 'roundcube.quota',
      says: 'Unable to perform operation. No free disk space.',
      possible: ['mailbox-full'],
      decidedBy: 'ask-provider',
    },
    { id: 'roundcube.sending-failed', says: 'Failed to send message.', possible: notSent, decidedBy: 'read-the-reply' },
    {
      id: 'roundcube.sent-not-saved',
      says: 'An error occurred while saving sent message.',
      possible: ['sent-folder-missing', 'mailbox-full'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'roundcube.smtp-not-connected',
      says: 'SMTP Error («-1»): Connection to server failed.',
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'roundcube.smtp-sign-in',
      says: 'SMTP Error («535»): Authentication failed.',
      possible: signInFailed,
      decidedBy: 'sign-in',
    },
    {
      id: 'roundcube.smtp-sender',
      says: 'SMTP Error («553»): Failed to set sender "«jane@example.org»" («…»).',
      possible: senderRefused,
      decidedBy: 'read-the-reply',
    },
    {
      id: 'roundcube.smtp-recipient',
      says: 'SMTP Error («550»): Failed to add recipient "«joe@example.com»" («…»).',
      possible: recipientRefused,
      decidedBy: 'read-the-reply',
    },
    {
      id: 'roundcube.smtp-size',
      says: 'SMTP Error: Message size exceeds server limit («example»)',
      possible: ['message-rejected-policy'],
      decidedBy: 'check-recipient',
    },
    {
      id: 'roundcube.smtp-utf8',
      says: 'SMTP Error: Server does not support Unicode in email address.',
      possible: ['protocol-violation'],
      decidedBy: 'check-recipient',
    },
    {
      id: 'roundcube.oauth-failed',
      says: 'OAuth login failed. Please try again.',
      possible: tokenRefused,
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'roundcube.authorization-failed',
      says: 'Authorization Failed',
      possible: ['blocked-by-admin', 'oauth-token-refused'],
      decidedBy: 'ask-provider',
    },
  ],
};
