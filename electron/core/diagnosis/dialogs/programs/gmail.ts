import type { DialogsOfProgram } from '../dialog-entry';
import { notConnected, notTrusted, signInFailed, signInRefused } from '../likely-causes';

/** What the Gmail app shows, and Gmail itself where it fetches from or sends over another account. */
export const gmail: DialogsOfProgram = {
  program: 'Gmail app',
  alsoCalled: ['gmail'],
  source: 'https://support.google.com/mail/answer/6078445',
  entries: [
    {
      id: 'gmail-app.problem-connecting',
      says: 'There was a problem connecting to «imap.example.org»',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'gmail-app.not-verified',
      says: "Can't verify your account. Check your username and password",
      possible: ['app-password-required', 'wrong-password', 'access-off-in-account', 'oauth-required'],
      decidedBy: 'sign-in',
    },
    {
      id: 'gmail-app.account-sync',
      says: "Account not synced. Can't sign in to your account",
      possible: ['stale-saved-password', 'oauth-token-refused'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'gmail-app.invalid-certificate',
      says: 'Certificate not valid. The certificate for «imap.example.org» is not valid',
      possible: ['certificate-name-mismatch', 'certificate-expired', 'certificate-untrusted'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'gmail-app.fetch-auth',
      says: 'There was a problem authenticating: Server denied POP3 access for the given username and password.',
      possible: signInFailed,
      decidedBy: 'sign-in',
    },
    {
      id: 'gmail-app.fetch-imap',
      says: 'Server returned error: "[AUTH] Username and password not accepted"',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'gmail-app.fetch-timeout',
      says: 'Server returned error: "Connection timed out: There may be a problem with the settings you added. Please contact your other email provider to verify the correct server name and port."',
      possible: ['connection-timed-out', 'connection-refused', 'host-not-found'],
      decidedBy: 'probe-port',
    },
    {
      id: 'gmail-app.fetch-ssl',
      says: 'Server returned error: "SSL error: «self signed certificate»"',
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'gmail-app.fetch-tls',
      says: "TLS Negotiation failed, the certificate doesn't match the host.",
      possible: ['certificate-name-mismatch'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'gmail-app.send-as',
      says: 'Authentication failed. Please check your username/password and Less Secure Apps access for «jane@example.org».',
      possible: ['app-password-required', 'wrong-password', 'access-off-in-account'],
      decidedBy: 'sign-in',
    },
    {
      id: 'gmail-app.send-as-unreachable',
      says: "Couldn't reach server. Please double-check server and port number.",
      possible: ['connection-timed-out', 'connection-refused', 'host-not-found'],
      decidedBy: 'probe-port',
    },
    {
      id: 'gmail-app.send-as-not-sent',
      says: "You are sending this from a different address or alias using the 'Send mail as' feature. The settings for your 'Send mail as' account are misconfigured or out of date.",
      possible: ['stale-saved-password', 'app-password-required', 'login-missing'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'gmail-app.browser-not-secure',
      says: 'This browser or app may not be secure. Try using a different browser.',
      possible: ['oauth-window-blocked', 'blocked-by-admin'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'gmail-app.sign-in-blocked',
      says: 'Sign-in attempt was blocked. Less secure app blocked',
      possible: ['app-password-required', 'oauth-required', 'web-login-required'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'gmail-app.access-blocked',
      says: 'Access blocked: This app’s request is invalid. Error 400: redirect_uri_mismatch',
      possible: ['oauth-token-refused', 'oauth-window-blocked'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'gmail-app.admin-policy',
      says: 'Error 400: admin_policy_enforced. Access to your account data is restricted by policies within your organization.',
      possible: ['blocked-by-admin'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'gmail-app.not-verified-app',
      says: 'Access blocked: «Example» has not completed the Google verification process. Error 403: access_denied',
      possible: ['blocked-by-admin', 'oauth-token-refused'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'gmail-app.invalid-grant',
      says: 'invalid_grant: Token has been expired or revoked.',
      possible: ['oauth-token-refused'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'gmail-app.app-password-not-available',
      says: 'The setting you are looking for is not available for your account.',
      possible: ['app-password-required', 'blocked-by-admin', 'oauth-required'],
      decidedBy: 'ask-provider',
    },
  ],
};
