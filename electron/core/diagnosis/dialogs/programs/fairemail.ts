import type { DialogsOfProgram } from '../dialog-entry';
import { nameNotFound, notConnected, notTrusted, signInRefused, tokenRefused } from '../likely-causes';

/** What FairEmail shows. */
export const fairEmail: DialogsOfProgram = {
  program: 'FairEmail',
  alsoCalled: ['fair email'],
  source: 'https://github.com/M66B/FairEmail/blob/master/app/src/main/res/values/strings.xml',
  entries: [
    {
      id: 'fairemail.account-failed',
      says: "Account '«Work»' failed",
      isFrame: true,
      possible: ['stale-saved-password', 'connection-timed-out', 'oauth-token-refused', 'server-unavailable'],
      decidedBy: 'read-the-reply',
    },
    {
      id: 'fairemail.alert',
      says: "Server alert: '«…»'",
      isFrame: true,
      possible: ['web-login-required', 'account-locked', 'rate-limited'],
      decidedBy: 'read-the-reply',
    },
    {
      id: 'fairemail.server-said',
      says: "The email server said: '«AUTHENTICATE failed.»'",
      isFrame: true,
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'fairemail.no-settings',
      says: "No settings found for domain '«example.org»'",
      possible: ['config-not-found', 'host-not-found'],
      decidedBy: 'look-up-name',
    },
    {
      id: 'fairemail.no-server',
      says: "No server found at '«imap.example.org»'",
      possible: nameNotFound,
      decidedBy: 'look-up-name',
    },
    {
      id: 'fairemail.app-password',
      says: 'This provider requires an app password instead of the account password, please check the instructions of your provider',
      possible: ['app-password-required'],
      decidedBy: 'look-into-account',
    },
    {
      id: 'fairemail.double-check',
      says: 'Please double check your email address and password and make sure external access (IMAP/SMTP) is enabled for your account',
      possible: ['wrong-password', 'access-off-in-account', 'app-password-required', 'oauth-required'],
      decidedBy: 'sign-in',
    },
    {
      id: 'fairemail.outlook',
      says: 'You must use the Outlook / Office 365 quick setup wizard for this account (required by Microsoft)',
      also: ["Due to changes in Microsoft's security policies only the Outlook/Hotmail/Live wizard will work."],
      possible: ['oauth-required'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'fairemail.authenticate-disabled',
      says: "The error 'AUTHENTICATE failed' can be caused by IMAP/SMTP being disabled by the system administrator",
      possible: ['blocked-by-admin', 'access-off-in-account'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'fairemail.not-connected',
      says: "The error 'User is authenticated but not connected' mostly means that IMAP is disabled.",
      possible: ['access-off-in-account', 'oauth-wrong-account', 'blocked-by-admin'],
      decidedBy: 'look-into-account',
    },
    {
      id: 'fairemail.protection',
      says: 'When enrolled in the advanced protection program it is not possible to use a third party email app.',
      possible: ['blocked-by-admin', 'access-not-in-plan'],
      decidedBy: 'look-into-account',
    },
    {
      id: 'fairemail.token',
      says: 'The Android account manager could be blocked by a VPN, firewall, ad blocker, etc., preventing it from obtaining an access token',
      possible: ['oauth-window-blocked', ...tokenRefused],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'fairemail.browser',
      says: 'Authorization requires a working browser which allows opening app links',
      possible: ['oauth-window-blocked'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'fairemail.port',
      says: 'Please double check the port number',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'fairemail.protocol',
      says: 'Please double check the protocol (SSL/TLS or STARTTLS)',
      possible: ['tls-mode-mismatch', 'starttls-not-offered'],
      decidedBy: 'probe-port',
    },
    {
      id: 'fairemail.trust',
      says: 'Trust server certificate with fingerprint «12:AB»',
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'fairemail.no-internet',
      says: 'No or no suitable internet connection',
      possible: ['no-network'],
      decidedBy: 'probe-port',
    },
    {
      id: 'fairemail.sent-folder',
      says: 'No sent messages folder has been selected. Sent messages might not be stored.',
      possible: ['sent-folder-missing'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'fairemail.quota',
      says: 'Mailbox almost full',
      possible: ['mailbox-full'],
      decidedBy: 'look-into-account',
    },
  ],
};
