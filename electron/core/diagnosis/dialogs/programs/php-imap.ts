import type { DialogsOfProgram } from '../dialog-entry';
import { broken, notConnected, notProtected, notTrusted, signInRefused } from '../likely-causes';

/** What the C client says, and with it PHP's IMAP functions and Alpine. */
export const phpImap: DialogsOfProgram = {
  program: 'PHP IMAP',
  alsoCalled: ['imap_open', 'c-client', 'alpine', 'squirrelmail'],
  source: 'https://github.com/uw-imap/imap',
  entries: [
    {
      id: 'php-imap.cannot-authenticate',
      says: 'Can not authenticate to IMAP server: «…»',
      also: ['Can not authenticate to POP3 server: «…»'],
      isFrame: true,
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'php-imap.too-many',
      says: 'Too many login failures',
      also: ['Retrying PLAIN authentication after «Authentication failed»'],
      // It counts its own attempts, so that any refusal ends so.
      possible: ['app-password-required', 'wrong-password', 'oauth-required', 'rate-limited'],
      decidedBy: 'sign-in',
    },
    {
      id: 'php-imap.stream',
      says: "imap_open(): Couldn't open stream «{imap.example.org:993/imap/ssl}INBOX»",
      isFrame: true,
      possible: ['certificate-untrusted', 'connection-timed-out', 'app-password-required', 'tls-mode-mismatch'],
      decidedBy: 'probe-port',
      source: 'https://github.com/php/php-src',
    },
    {
      id: 'php-imap.mailbox',
      says: "Can't open mailbox «{imap.example.org:993/imap/ssl}INBOX»: no such mailbox",
      possible: ['protocol-violation', 'host-not-found'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'php-imap.certificate',
      says: 'Certificate failure for «imap.example.org»: «…»',
      isFrame: true,
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'php-imap.name',
      says: 'Certificate failure for «imap.example.org»: Server name does not match certificate: «/CN=*.example.net»',
      possible: ['certificate-name-mismatch'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'php-imap.tls',
      says: 'TLS/SSL failure for «imap.example.org»: SSL negotiation failed',
      also: ['Unable to negotiate TLS with this server'],
      possible: notProtected,
      decidedBy: 'probe-port',
    },
    {
      id: 'php-imap.connect',
      says: "Can't connect to «imap.example.org,993»: «…»",
      also: ['Connection failed to «imap.example.org,993»: «…»'],
      isFrame: true,
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'php-imap.broken',
      says: '[CLOSED] IMAP connection broken (server response)',
      also: ['POP3 connection broken in response', 'SMTP connection broken (reply)'],
      possible: broken,
      decidedBy: 'probe-port',
    },
    {
      id: 'php-imap.no-authenticator',
      says: 'Server disables LOGIN, no recognized SASL authenticator',
      possible: ['tls-required-first', 'oauth-required', 'mechanism-not-offered'],
      decidedBy: 'probe-port',
    },
    {
      id: 'php-imap.no-host',
      says: 'No such host as «imap.example.org»',
      possible: ['host-not-found'],
      decidedBy: 'look-up-name',
    },
    {
      id: 'php-imap.greeting',
      says: 'SMTP greeting failure: «421 Service not available»',
      isFrame: true,
      possible: ['server-unavailable', 'ip-blocklisted'],
      decidedBy: 'read-the-reply',
    },
  ],
};
