import type { DialogsOfProgram } from '../dialog-entry';
import { notConnected, notSent, sendingNotConnected, signInFailed, signInRefused } from '../likely-causes';

/** What Nextcloud Mail shows. */
export const nextcloud: DialogsOfProgram = {
  program: 'Nextcloud Mail',
  alsoCalled: ['nextcloud'],
  source: 'https://github.com/nextcloud/mail',
  entries: [
    {
      id: 'nextcloud.imap-not-reachable',
      says: 'IMAP server is not reachable',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'nextcloud.smtp-not-reachable',
      says: 'SMTP server is not reachable',
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'nextcloud.imap-wrong',
      says: 'IMAP username or password is wrong',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'nextcloud.smtp-wrong',
      says: 'SMTP username or password is wrong',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'nextcloud.imap-denied',
      says: 'IMAP server denied authentication',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'nextcloud.smtp-denied',
      says: 'SMTP server denied authentication',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'nextcloud.imap-auth-error',
      says: 'IMAP authentication error',
      possible: signInFailed,
      decidedBy: 'sign-in',
    },
    {
      id: 'nextcloud.smtp-auth-error',
      says: 'SMTP authentication error',
      possible: signInFailed,
      decidedBy: 'sign-in',
    },
    {
      id: 'nextcloud.imap-failed',
      says: 'IMAP connection failed',
      isFrame: true,
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'nextcloud.smtp-failed',
      says: 'SMTP connection failed',
      isFrame: true,
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'nextcloud.popup-closed',
      says: 'Authorization pop-up closed',
      possible: ['oauth-window-blocked', 'oauth-token-refused'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'nextcloud.setup-error',
      says: 'There was an error while setting up your account',
      isFrame: true,
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'nextcloud.no-discovery',
      says: 'Configuration discovery failed. Please use the manual settings',
      possible: ['config-not-found'],
      decidedBy: 'look-up-name',
    },
    {
      id: 'nextcloud.google-oauth',
      says: 'Google requires OAuth authentication. If your Nextcloud admin has not configured Google OAuth, you can use a Google App Password instead.',
      possible: ['app-password-required', 'oauth-required'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'nextcloud.microsoft-oauth',
      says: 'Microsoft requires OAuth authentication. Ask your Nextcloud admin to configure Microsoft OAuth in the admin settings.',
      possible: ['oauth-required'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'nextcloud.account-not-connected',
      says: 'This account cannot connect',
      possible: ['stale-saved-password', 'connection-timed-out', 'connection-refused'],
      decidedBy: 'probe-port',
    },
    {
      id: 'nextcloud.connection-failed',
      says: 'Connection failed. Please verify your information and try again',
      isFrame: true,
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    { id: 'nextcloud.error-sending', says: 'Error sending your message', possible: notSent, decidedBy: 'probe-port' },
    { id: 'nextcloud.not-sent', says: 'Message could not be sent', possible: notSent, decidedBy: 'probe-port' },
    {
      id: 'nextcloud.server-error',
      says: 'Mail server error',
      possible: ['server-unavailable', 'connection-dropped'],
      decidedBy: 'read-the-reply',
    },
    {
      id: 'nextcloud.copy-to-sent',
      says: 'Could not copy to "Sent" folder',
      possible: ['sent-folder-missing'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'nextcloud.passwordless',
      says: 'Please login using a password to enable this account. The current session is using passwordless authentication, e.g. SSO or WebAuthn.',
      possible: ['login-missing'],
      decidedBy: 'look-into-program',
    },
  ],
};
