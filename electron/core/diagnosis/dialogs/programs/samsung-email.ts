import type { DialogsOfProgram } from '../dialog-entry';
import { notConnected, notProtected, notSent, notTrusted, signInRefused } from '../likely-causes';

/** What Samsung Email shows. */
export const samsungEmail: DialogsOfProgram = {
  program: 'Samsung Email',
  alsoCalled: ['samsung', 'galaxy'],
  source: 'https://www.samsung.com/us/support/answer/ANS10001597/',
  entries: [
    {
      id: 'samsung.unable-to-open',
      says: 'Unable to open connection to server',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'samsung.could-not-connect',
      says: 'Could not connect to server. Check your network connection and try again',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'samsung.setup-failed',
      says: 'Unable to set up account. Unable to connect to server.',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'samsung.auth-failed',
      says: 'Authentication failed. Unable to authenticate or unable to connect to server. Check your user name, password, and account settings.',
      possible: ['app-password-required', 'wrong-password', 'oauth-required', 'access-off-in-account'],
      decidedBy: 'sign-in',
    },
    {
      id: 'samsung.incorrect-details',
      says: 'Incorrect user name or password. Check your details',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'samsung.sync-failed',
      says: 'Sync failed. Unable to sync email because authentication failed',
      possible: ['stale-saved-password', 'app-password-required', 'oauth-token-refused', 'wrong-password'],
      decidedBy: 'sign-in',
    },
    {
      id: 'samsung.sync-stopped',
      says: 'Unable to sync email. Server error occurred',
      possible: ['server-unavailable', 'connection-timed-out', 'stale-saved-password'],
      decidedBy: 'wait',
    },
    {
      id: 'samsung.security-warning',
      says: 'Security warning. There are problems with the security certificate for this site.',
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'samsung.certificate-site',
      says: 'Unable to open connection to server because of a security error',
      possible: notProtected,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'samsung.send-failed',
      says: 'Email sending failed. Check your account settings',
      possible: notSent,
      decidedBy: 'look-into-program',
    },
    {
      id: 'samsung.login-unsuccessful',
      says: 'Login unsuccessful. «jane@example.org» login unsuccessful',
      possible: ['stale-saved-password', 'app-password-required', 'wrong-password', 'oauth-required'],
      decidedBy: 'sign-in',
    },
    {
      id: 'samsung.mailbox-full',
      says: 'Unable to send email. Mailbox full on server',
      possible: ['mailbox-full'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'samsung.imap-off',
      says: 'Log in to your account through the web browser and enable POP3/IMAP access',
      possible: ['access-off-in-account'],
      decidedBy: 'ask-provider',
    },
  ],
};
