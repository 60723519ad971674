import type { DialogsOfProgram } from '../dialog-entry';
import {
  broken,
  issuerNotTrusted,
  messageRefused,
  notProtected,
  notTrusted,
  recipientRefused,
  senderRefused,
  sendingNotConnected,
  sendingSilent,
  signInFailed,
} from '../likely-causes';

/** What msmtp shows. */
export const msmtp: DialogsOfProgram = {
  program: 'msmtp',
  source: 'https://git.marlam.de/gitweb/?p=msmtp.git',
  entries: [
    {
      id: 'msmtp.no-starttls',
      says: 'the server does not support TLS via the STARTTLS command',
      possible: ['starttls-not-offered', 'tls-mode-mismatch'],
      decidedBy: 'probe-port',
    },
    {
      id: 'msmtp.no-auth',
      says: 'the server does not support authentication',
      possible: ['mechanism-not-offered', 'tls-required-first'],
      decidedBy: 'probe-port',
    },
    {
      id: 'msmtp.handshake',
      says: 'TLS handshake failed: «example»',
      isFrame: true,
      possible: notProtected,
      decidedBy: 'probe-port',
    },
    {
      id: 'msmtp.verification',
      says: 'TLS certificate verification failed',
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'msmtp.fingerprint',
      says: '«example»: the certificate fingerprint does not match',
      possible: ['certificate-untrusted', 'interception-by-antivirus'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'msmtp.all-recipients',
      says: 'could not send mail to all recipients',
      possible: messageRefused,
      decidedBy: 'read-the-reply',
    },
    {
      id: 'msmtp.recipients',
      says: 'delivery to one or more recipients failed',
      possible: recipientRefused,
      decidedBy: 'read-the-reply',
    },
    {
      id: 'msmtp.not-located',
      says: 'cannot locate host «smtp.example.org»: «example»',
      possible: ['host-not-found', 'no-network'],
      decidedBy: 'look-up-name',
    },
    {
      id: 'msmtp.not-connected',
      says: 'cannot connect to «smtp.example.org», port «587»: «example»',
      isFrame: true,
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
    },
    { id: 'msmtp.network-read', says: 'network read error: «example»', possible: broken, decidedBy: 'probe-port' },
    {
      id: 'msmtp.operation-timeout',
      says: 'the operation timed out',
      possible: sendingSilent,
      decidedBy: 'probe-port',
    },
    {
      id: 'msmtp.auth-failed',
      says: 'authentication failed (method «PLAIN»)',
      possible: signInFailed,
      decidedBy: 'sign-in',
    },
    {
      id: 'msmtp.no-method',
      says: 'cannot find a usable authentication method',
      possible: ['mechanism-not-offered', 'tls-required-first', 'oauth-required'],
      decidedBy: 'probe-port',
    },
    {
      id: 'msmtp.from-refused',
      says: 'envelope from address «jane@example.org» not accepted by the server',
      possible: senderRefused,
      decidedBy: 'read-the-reply',
    },
    {
      id: 'msmtp.to-refused',
      says: 'recipient address «joe@example.com» not accepted by the server',
      possible: recipientRefused,
      decidedBy: 'read-the-reply',
    },
    {
      id: 'msmtp.mail-refused',
      says: 'the server did not accept the mail',
      possible: messageRefused,
      decidedBy: 'read-the-reply',
    },
    {
      id: 'msmtp.no-server-reply',
      says: 'the server sent an empty reply',
      possible: ['tls-mode-mismatch', 'connection-dropped'],
      decidedBy: 'probe-port',
    },
    {
      id: 'msmtp.no-initial',
      says: 'cannot get initial OK message from server',
      possible: ['tls-mode-mismatch', 'ip-blocklisted', 'server-unavailable'],
      decidedBy: 'probe-port',
    },
    {
      id: 'msmtp.no-issuer',
      says: "«example»: the certificate hasn't got a known issuer",
      possible: issuerNotTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'msmtp.owner',
      says: '«example»: the certificate owner does not match hostname «smtp.example.org»',
      possible: ['certificate-name-mismatch'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'msmtp.expired',
      says: '«example»: the certificate has expired',
      possible: ['certificate-expired'],
      decidedBy: 'look-at-certificate',
    },
  ],
};
