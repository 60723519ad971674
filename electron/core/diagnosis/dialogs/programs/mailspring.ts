import type { DialogsOfProgram } from '../dialog-entry';
import { noStarttls, notConnected, notTrusted, relayRefused, signInRefused } from '../likely-causes';

/** What Mailspring shows. */
export const mailspring: DialogsOfProgram = {
  program: 'Mailspring',
  source: 'https://github.com/Foundry376/Mailspring',
  entries: [
    {
      id: 'mailspring.not-connected',
      says: 'Connection Error - Unable to connect to the server / port you provided.',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'mailspring.no-inbox',
      says: 'This account is invalid or Mailspring could not find the Inbox or All Mail folder. «example»',
      possible: ['access-off-in-account', 'access-not-in-plan'],
      decidedBy: 'sign-in',
    },
    {
      id: 'mailspring.no-tls',
      says: 'TLS Not Available',
      possible: noStarttls,
      decidedBy: 'probe-port',
    },
    { id: 'mailspring.certificate', says: 'Certificate Error', possible: notTrusted, decidedBy: 'look-at-certificate' },
    {
      id: 'mailspring.authentication',
      says: 'Authentication Error - Check your username and password.',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'mailspring.gmail-imap-off',
      says: 'Gmail IMAP is not enabled. Visit Gmail settings to turn it on.',
      possible: ['access-off-in-account'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'mailspring.gmail-bandwidth',
      says: 'Gmail bandwidth exceeded. Please try again later.',
      possible: ['rate-limited'],
      decidedBy: 'wait',
    },
    {
      id: 'mailspring.gmail-connections',
      says: 'There are too many active connections to your Gmail account. Please try again later.',
      possible: ['too-many-connections'],
      decidedBy: 'wait',
    },
    {
      id: 'mailspring.yahoo-unavailable',
      says: 'Yahoo is unavailable.',
      possible: ['server-unavailable'],
      decidedBy: 'wait',
    },
    {
      id: 'mailspring.no-folder',
      says: 'Sorry, this folder does not exist.',
      possible: ['sent-folder-missing'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'mailspring.no-starttls',
      says: 'StartTLS is not available.',
      possible: noStarttls,
      decidedBy: 'probe-port',
    },
    {
      id: 'mailspring.app-password',
      says: 'A Gmail application-specific password is required.',
      possible: ['app-password-required'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'mailspring.outlook-browser',
      says: 'The Outlook server said you must sign in via a web browser.',
      possible: ['web-login-required'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'mailspring.webmail',
      says: 'The server said you must sign in via your webmail.',
      possible: ['web-login-required'],
      decidedBy: 'sign-in-in-browser',
    },
    {
      id: 'mailspring.no-server',
      says: 'No valid server found.',
      possible: ['config-not-found', 'host-not-found'],
      decidedBy: 'look-up-name',
    },
    {
      id: 'mailspring.sign-in-required',
      says: 'Authentication required.',
      possible: ['login-missing', 'stale-saved-password'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'mailspring.sending-off',
      says: 'Sending is not enabled for this account.',
      possible: ['access-off-in-account', 'account-locked', 'access-not-in-plan'],
      decidedBy: 'ask-provider',
    },
    {
      id: 'mailspring.attachment',
      says: 'The message contains an illegal attachment that is not allowed by the server.',
      possible: ['message-rejected-policy'],
      decidedBy: 'check-recipient',
    },
    {
      id: 'mailspring.yahoo-spam',
      says: "The message has been blocked by Yahoo's outbound spam filter.",
      possible: ['message-rejected-policy'],
      decidedBy: 'check-recipient',
    },
    {
      id: 'mailspring.yahoo-limit',
      says: 'The message has been blocked by Yahoo - you have exceeded your daily sending limit.',
      possible: ['sending-quota-exceeded'],
      decidedBy: 'wait',
    },
    {
      id: 'mailspring.relay',
      says: 'The SMTP server would not relay a message. You may need to authenticate.',
      possible: relayRefused,
      decidedBy: 'look-into-program',
    },
    {
      id: 'mailspring.no-method',
      says: 'Sorry, your SMTP server does not support basic username / password authentication.',
      possible: ['oauth-required', 'mechanism-not-offered', 'tls-required-first'],
      decidedBy: 'probe-port',
    },
  ],
};
