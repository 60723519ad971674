import type { DialogsOfProgram } from '../dialog-entry';
import { notConnected, notSent, notTrusted, sendingNotConnected, signInRefused, tokenRefused } from '../likely-causes';

/** What Thunderbird for Android and K-9 Mail show. */
export const thunderbirdAndroid: DialogsOfProgram = {
  program: 'Thunderbird for Android',
  alsoCalled: ['k-9', 'k9', 'thunderbird android'],
  source: 'https://github.com/thunderbird/thunderbird-android',
  entries: [
    {
      id: 'thunderbird-android.authentication-error',
      says: 'Authentication error',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    { id: 'thunderbird-android.network-error', says: 'Network error', possible: notConnected, decidedBy: 'probe-port' },
    {
      id: 'thunderbird-android.client-certificate-expired',
      says: 'The client certificate is no longer valid',
      possible: ['tls-handshake-failed'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'thunderbird-android.client-certificate-not-read',
      says: "The client certificate couldn't be accessed",
      possible: ['tls-handshake-failed'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'thunderbird-android.missing-capability',
      says: 'Missing server capability',
      possible: ['mechanism-not-offered', 'starttls-not-offered', 'tls-required-first'],
      decidedBy: 'probe-port',
    },
    {
      id: 'thunderbird-android.missing-capability-named',
      says: 'The server is missing this capability: «AUTH»',
      possible: ['mechanism-not-offered', 'starttls-not-offered', 'tls-required-first'],
      decidedBy: 'probe-port',
    },
    {
      id: 'thunderbird-android.incoming-check-failed',
      says: 'Checking incoming server settings failed',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'thunderbird-android.outgoing-check-failed',
      says: 'Checking outgoing server settings failed',
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'thunderbird-android.oauth-failed',
      says: 'OAuth sign in failed',
      possible: tokenRefused,
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'thunderbird-android.oauth-failed-with',
      says: 'Authorization failed with the following error: «example»',
      possible: tokenRefused,
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'thunderbird-android.oauth-cancelled',
      says: 'Authorization canceled',
      possible: ['oauth-window-blocked', 'oauth-token-refused'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'thunderbird-android.oauth-not-supported',
      says: 'OAuth 2.0 is currently not supported with this provider.',
      possible: ['app-password-required', 'oauth-required'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'thunderbird-android.oauth-no-browser',
      says: "The app couldn't find a browser to use for granting access to your account.",
      possible: ['oauth-window-blocked'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'thunderbird-android.certificate-risk',
      says: 'The app detected a potential security threat and did not continue to connect to «imap.example.org». If you continue, attackers could try to steal information like your password or emails.',
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'thunderbird-android.certificate-error',
      says: 'Certificate error for «jane@example.org»',
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'thunderbird-android.sign-in-failed-for',
      says: 'Authentication failed for «jane@example.org». Update your server settings.',
      possible: [
        'stale-saved-password',
        'wrong-password',
        'app-password-required',
        'oauth-token-refused',
        'oauth-required',
      ],
      decidedBy: 'sign-in',
    },
    {
      id: 'thunderbird-android.sign-in-failed-incoming',
      says: 'Authentication failed for «jane@example.org». Update your incoming server settings.',
      possible: [
        'stale-saved-password',
        'wrong-password',
        'app-password-required',
        'oauth-token-refused',
        'oauth-required',
      ],
      decidedBy: 'sign-in',
    },
    {
      id: 'thunderbird-android.sign-in-failed-outgoing',
      says: 'Authentication failed for «jane@example.org». Update your outgoing server settings.',
      possible: [
        'stale-saved-password',
        'wrong-password',
        'app-password-required',
        'oauth-token-refused',
        'oauth-required',
      ],
      decidedBy: 'sign-in',
    },
    {
      id: 'thunderbird-android.send-failed-some',
      says: 'Failed to send some messages',
      possible: notSent,
      decidedBy: 'read-the-reply',
    },
    {
      id: 'thunderbird-android.sending-failed',
      says: 'An error occurred while sending the message. Please check your network connectivity and outgoing server configuration.',
      possible: notSent,
      decidedBy: 'probe-port',
    },
    {
      id: 'thunderbird-android.connection-error',
      says: 'Connection error',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'thunderbird-android.setup-not-loaded',
      says: 'Failed to load email configuration',
      possible: ['config-not-found', 'no-network'],
      decidedBy: 'look-up-name',
    },
    {
      id: 'thunderbird-android.setup-network-error',
      says: 'Network error. Please check your connection status and try again.',
      possible: ['no-network', 'connection-timed-out'],
      decidedBy: 'probe-port',
    },
    {
      id: 'thunderbird-android.setup-no-folders',
      says: 'Failed to fetch the list of folders from the server',
      possible: ['server-unavailable', 'connection-dropped', 'access-off-in-account'],
      decidedBy: 'sign-in',
    },
    {
      id: 'thunderbird-android.address-not-supported',
      says: 'This email address is not supported.',
      possible: ['config-not-found'],
      decidedBy: 'look-up-name',
    },
  ],
};
