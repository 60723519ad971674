import type { DialogsOfProgram } from '../dialog-entry';
import { broken, noStarttls, notTrusted, signInRefused } from '../likely-causes';

/** What MailKit shows. */
export const mailkit: DialogsOfProgram = {
  program: 'MailKit',
  alsoCalled: ['mimekit'],
  source: 'https://github.com/jstedfast/MailKit',
  entries: [
    {
      id: 'mailkit.ssl',
      says: 'An error occurred while attempting to establish an SSL or TLS connection.',
      isFrame: true,
      possible: [
        'tls-mode-mismatch',
        'certificate-untrusted',
        'certificate-name-mismatch',
        'interception-by-antivirus',
      ],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'mailkit.plain-server',
      says: 'When connecting to an SMTP service, port 587 is typically reserved for plain-text connections. If you intended to connect to SMTP on the SSL port, try connecting to port 465 instead.',
      possible: ['tls-mode-mismatch'],
      decidedBy: 'probe-port',
    },
    {
      id: 'mailkit.not-ssl',
      says: 'This usually means that the SSL certificate presented by the server is not trusted by the system for one or more of the following reasons',
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'mailkit.name',
      says: "The host name («smtp.example.org») did not match any of the names given in the server's SSL certificate",
      possible: ['certificate-name-mismatch'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'mailkit.reasons',
      says: "The server's SSL certificate could not be validated for the following reasons:",
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'mailkit.smtp-no-starttls',
      says: 'The SMTP server does not support the STARTTLS extension.',
      possible: noStarttls,
      decidedBy: 'probe-port',
    },
    {
      id: 'mailkit.imap-no-starttls',
      says: 'The IMAP server does not support the STARTTLS extension.',
      possible: noStarttls,
      decidedBy: 'probe-port',
    },
    {
      id: 'mailkit.pop3-no-stls',
      says: 'The POP3 server does not support the STLS extension.',
      possible: noStarttls,
      decidedBy: 'probe-port',
    },
    {
      id: 'mailkit.no-authentication',
      says: 'The SMTP server does not support authentication.',
      possible: ['tls-required-first', 'mechanism-not-offered'],
      decidedBy: 'probe-port',
    },
    {
      id: 'mailkit.no-mechanism',
      says: 'No compatible authentication mechanisms found.',
      possible: ['oauth-required', 'mechanism-not-offered', 'tls-required-first'],
      decidedBy: 'probe-port',
    },
    {
      id: 'mailkit.login-disabled',
      says: 'The LOGIN command is disabled.',
      possible: ['tls-required-first', 'oauth-required'],
      decidedBy: 'probe-port',
    },
    {
      id: 'mailkit.not-authenticated',
      says: 'The ImapClient is not authenticated.',
      possible: ['login-missing'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'mailkit.not-connected',
      says: 'The SmtpClient is not connected.',
      possible: ['connection-dropped'],
      decidedBy: 'look-into-program',
    },
    {
      id: 'mailkit.unexpectedly',
      says: 'The SMTP server has unexpectedly disconnected.',
      possible: broken,
      decidedBy: 'probe-port',
    },
    {
      id: 'mailkit.imap-unexpectedly',
      says: 'The IMAP server has unexpectedly disconnected.',
      possible: broken,
      decidedBy: 'probe-port',
    },
    {
      id: 'mailkit.authentication-exception',
      says: 'MailKit.Security.AuthenticationException: «535: 5.7.8 Username and Password not accepted»',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'mailkit.protocol-greeting',
      says: "The server's greeting was invalid: unexpected response",
      possible: ['wrong-protocol-on-port', 'tls-mode-mismatch', 'ip-blocklisted'],
      decidedBy: 'probe-port',
    },
  ],
};
