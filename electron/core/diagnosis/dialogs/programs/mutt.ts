import type { DialogsOfProgram } from '../dialog-entry';
import { broken, nameNotFound, notConnected, notProtected, signInFailed, signInRefused } from '../likely-causes';

/** What mutt shows. */
export const mutt: DialogsOfProgram = {
  program: 'mutt',
  alsoCalled: ['neomutt'],
  source: 'https://github.com/neomutt/neomutt',
  entries: [
    {
      id: 'mutt.certificate-owner',
      says: 'certificate owner does not match hostname «imap.example.org»',
      possible: ['certificate-name-mismatch'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'mutt.host-check',
      says: 'Certificate host check failed: «example»',
      possible: ['certificate-name-mismatch'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'mutt.certificate-expired',
      says: 'Server certificate has expired',
      possible: ['certificate-expired'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'mutt.certificate-early',
      says: 'Server certificate is not yet valid',
      possible: ['certificate-expired'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'mutt.ssl-failed',
      says: 'SSL failed: «example»',
      isFrame: true,
      possible: notProtected,
      decidedBy: 'probe-port',
    },
    {
      id: 'mutt.no-host',
      says: 'Could not find the host "«imap.example.org»"',
      possible: nameNotFound,
      decidedBy: 'look-up-name',
    },
    {
      id: 'mutt.not-connected',
      says: 'Could not connect to «imap.example.org» («example»)',
      isFrame: true,
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    { id: 'mutt.closed', says: 'Connection to «imap.example.org» closed', possible: broken, decidedBy: 'probe-port' },
    {
      id: 'mutt.no-authenticators',
      says: 'No authenticators available or wrong credentials',
      also: ['No authenticators available'],
      possible: ['mechanism-not-offered', 'wrong-password', 'oauth-required', 'app-password-required'],
      decidedBy: 'sign-in',
    },
    { id: 'mutt.method-failed', says: '«PLAIN» authentication failed', possible: signInFailed, decidedBy: 'sign-in' },
    { id: 'mutt.sasl-failed', says: 'SASL authentication failed', possible: signInFailed, decidedBy: 'sign-in' },
    { id: 'mutt.login-failed', says: 'Login failed', possible: signInRefused, decidedBy: 'sign-in' },
    { id: 'mutt.no-tls', says: 'Could not negotiate TLS connection', possible: notProtected, decidedBy: 'probe-port' },
    {
      id: 'mutt.session-failed',
      says: 'SMTP session failed: «…»',
      possible: ['login-missing', 'sender-address-not-owned', 'message-rejected-policy'],
      decidedBy: 'read-the-reply',
    },
    {
      id: 'mutt.smtp-no-authentication',
      says: 'SMTP server does not support authentication',
      possible: ['mechanism-not-offered', 'tls-required-first'],
      decidedBy: 'probe-port',
    },
    { id: 'mutt.read-error', says: 'SMTP session failed: read error', possible: broken, decidedBy: 'probe-port' },
    { id: 'mutt.server-closed', says: 'Server closed connection', possible: broken, decidedBy: 'probe-port' },
    {
      id: 'mutt.command-failed',
      says: 'IMAP command failed: «…»',
      possible: ['server-unavailable', 'sent-folder-missing'],
      decidedBy: 'read-the-reply',
    },
    {
      id: 'mutt.reconnect-failed',
      says: 'Failed to reconnect to «imap.example.org» after «5» attempts',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'mutt.no-oauth-command',
      says: 'No OAUTH refresh command defined',
      possible: ['oauth-token-refused'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'mutt.connecting',
      says: 'Error connecting to server: «imap.example.org»',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
  ],
};
