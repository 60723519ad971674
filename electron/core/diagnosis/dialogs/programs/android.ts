import type { DialogsOfProgram } from '../dialog-entry';
import { noMethodInCommon, noStarttls, notConnected, notProtected, notTrusted, signInRefused } from '../likely-causes';

/** What Android’s own mail program shows, from which the Gmail app and Samsung Email took these texts. */
export const android: DialogsOfProgram = {
  program: 'Gmail app',
  alsoCalled: ['gmail app', 'android email', 'samsung email', 'samsung'],
  source: 'https://github.com/aosp-mirror/platform_packages_apps_email',
  entries: [
    {
      id: 'android.sign-in-failed-title',
      says: "Couldn't sign in",
      possible: ['stale-saved-password', 'wrong-password', 'app-password-required', 'oauth-required'],
      decidedBy: 'sign-in',
    },
    {
      id: 'android.sign-in-unsuccessful',
      says: '«jane@example.org» signin unsuccessful.',
      possible: ['stale-saved-password', 'wrong-password', 'app-password-required', 'oauth-required'],
      decidedBy: 'sign-in',
    },
    {
      id: 'android.oauth-failed',
      says: 'Unable to authenticate',
      possible: ['app-password-required', 'oauth-token-refused', 'wrong-password', 'stale-saved-password'],
      decidedBy: 'sign-in',
    },
    {
      id: 'android.address-or-password-wrong',
      says: 'Email address or password are incorrect',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'android.name-or-password-wrong',
      says: 'Username or password is incorrect.',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'android.confirm-settings',
      says: 'Confirm username, password, and account settings are correct.',
      possible: ['wrong-password', 'needs-exchange-client', 'config-not-found', 'app-password-required'],
      decidedBy: 'sign-in',
    },
    {
      id: 'android.not-safe',
      says: "Can't safely connect to server.",
      isFrame: true,
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'android.client-certificate-wanted',
      says: 'A client certificate is required. Do you want to connect to the server with a client certificate?',
      possible: ['tls-handshake-failed', 'blocked-by-admin'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'android.client-certificate-invalid',
      says: 'The certificate is invalid or inaccessible.',
      possible: ['tls-handshake-failed'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'android.server-error-check-password',
      says: 'The server responded with an error. Check your username and password, then try again.',
      possible: ['app-password-required', 'access-off-in-account', 'wrong-password', 'server-unavailable'],
      decidedBy: 'sign-in',
    },
    {
      id: 'android.not-connected',
      says: "Can't connect to server.",
      isFrame: true,
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'android.tls-not-supported',
      says: 'TLS required but not supported by server.',
      possible: noStarttls,
      decidedBy: 'probe-port',
    },
    {
      id: 'android.methods-not-supported',
      says: "Authentication methods aren't supported by server.",
      possible: noMethodInCommon,
      decidedBy: 'probe-port',
    },
    {
      id: 'android.security-error',
      says: "Couldn't open connection to server due to security error.",
      possible: notProtected,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'android.connection-not-opened',
      says: "Couldn't open connection to server.",
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'android.protocol-not-supported',
      says: "You typed an incorrect server address or the server requires a protocol version that Email doesn't support.",
      possible: ['config-not-found', 'needs-exchange-client', 'wrong-protocol-on-port'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'android.no-permission',
      says: "You don't have permission to sync with this server. Contact your server's administrator for more information.",
      possible: ['blocked-by-admin', 'access-off-in-account'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'android.security-features',
      says: "This server requires security features that your Android device doesn't support, including: «example»",
      possible: ['blocked-by-admin'],
      decidedBy: 'ask-provider',
    },
  ],
};
