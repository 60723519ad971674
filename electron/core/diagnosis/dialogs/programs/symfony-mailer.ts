import type { DialogsOfProgram } from '../dialog-entry';
import {
  broken,
  messageRefused,
  nameNotFound,
  noMethodInCommon,
  notProtected,
  recipientRefused,
  sendingNotConnected,
  sendingSilent,
  signInRefused,
} from '../likely-causes';

/** What Symfony Mailer shows, which Laravel uses, and Swift Mailer before it. */
export const symfonyMailer: DialogsOfProgram = {
  program: 'Symfony Mailer',
  alsoCalled: ['symfony', 'laravel', 'swiftmailer', 'swift mailer'],
  source: 'https://github.com/symfony/mailer',
  entries: [
    {
      id: 'symfony.no-connection',
      says: 'Connection could not be established with host "«smtp.example.org:587»": stream_socket_client(): Unable to connect to «smtp.example.org:587» («example»)',
      isFrame: true,
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'symfony.no-connection-timed-out',
      says: 'Connection could not be established with host smtp.example.org [Connection timed out #110]',
      possible: sendingSilent,
      decidedBy: 'probe-port',
    },
    {
      id: 'symfony.no-connection-refused',
      says: 'Connection could not be established with host smtp.example.org [Connection refused #111]',
      possible: ['connection-refused', 'submission-blocked-by-network'],
      decidedBy: 'probe-port',
    },
    {
      id: 'symfony.no-connection-name',
      says: 'Connection could not be established with host: stream_socket_client(): php_network_getaddresses: getaddrinfo failed: Name or service not known',
      possible: nameNotFound,
      decidedBy: 'look-up-name',
    },
    {
      id: 'symfony.closed',
      says: 'Connection to "«smtp.example.org:587»" has been closed unexpectedly.',
      possible: broken,
      decidedBy: 'probe-port',
    },
    {
      id: 'symfony.timed-out',
      says: 'Connection to "«smtp.example.org:587»" timed out.',
      possible: sendingSilent,
      decidedBy: 'probe-port',
    },
    {
      id: 'symfony.tls',
      says: 'Unable to connect with STARTTLS.',
      possible: ['starttls-not-offered', 'certificate-untrusted', 'certificate-name-mismatch', 'tls-mode-mismatch'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'symfony.no-connection-tls',
      says: 'Connection could not be established with host "«ssl://smtp.example.org:465»": stream_socket_client(): SSL operation failed with code 1.',
      isFrame: true,
      possible: ['tls-mode-mismatch', 'certificate-untrusted', 'certificate-name-mismatch', 'tls-too-old'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'symfony.tls-crypto',
      says: 'Unable to connect with TLS encryption',
      possible: notProtected,
      decidedBy: 'probe-port',
    },
    {
      id: 'symfony.authenticators',
      says: 'Failed to authenticate on SMTP server with username "«jane@example.org»" using the following authenticators: "«LOGIN», «PLAIN»". Authenticator "«LOGIN»" returned "«Expected response code "235" but got code "535"»".',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'symfony.authenticators-old',
      says: 'Failed to authenticate on SMTP server with username "«jane@example.org»" using «2» possible authenticators',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'symfony.no-authenticator',
      says: 'Failed to find an authenticator supported by the SMTP server, which currently supports: "«XOAUTH2»".',
      possible: noMethodInCommon,
      decidedBy: 'probe-port',
    },
    {
      id: 'symfony.expected-code',
      says: 'Expected response code "«235»" but got code "«454»", with message "«454 4.7.0 try again»".',
      possible: messageRefused,
      decidedBy: 'read-the-reply',
    },
    {
      id: 'symfony.expected-250-got-530',
      says: 'Expected response code 250 but got code "530", with message "«530 5.7.1 Authentication required»"',
      possible: ['login-missing', 'tls-required-first'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'symfony.expected-354-got-554',
      says: 'Expected response code 354 but got code "554", with message "«554 5.5.1 refused»"',
      possible: recipientRefused,
      decidedBy: 'read-the-reply',
    },
    {
      id: 'symfony.expected-empty',
      says: 'Expected response code 220 but got an empty response',
      possible: ['tls-mode-mismatch', 'connection-dropped', 'interception-by-antivirus'],
      decidedBy: 'probe-port',
    },
    {
      id: 'symfony.empty',
      says: 'Expected response code 250 but got an empty code',
      possible: broken,
      decidedBy: 'probe-port',
    },
    {
      id: 'symfony.null-sender',
      says: 'Cannot send message without a sender address',
      possible: ['sender-address-not-owned'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'symfony.not-supported-scheme',
      says: 'The "«smtps»" scheme is not supported',
      possible: ['tls-mode-mismatch'],
      decidedBy: 'look-into-program',
    },
  ],
};
