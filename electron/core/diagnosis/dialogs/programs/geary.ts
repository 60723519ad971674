import type { DialogsOfProgram } from '../dialog-entry';
import {
  issuerNotTrusted,
  nameNotFound,
  notConnected,
  notTrusted,
  sendingNotConnected,
  signInRefused,
} from '../likely-causes';

/** What Geary shows. */
export const geary: DialogsOfProgram = {
  program: 'Geary',
  source: 'https://gitlab.gnome.org/GNOME/geary',
  entries: [
    {
      id: 'geary.receiving-login',
      says: 'Check your receiving login and password',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'geary.receiving-server',
      says: 'Check your receiving server details',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'geary.sending-login',
      says: 'Check your sending login and password',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'geary.sending-server',
      says: 'Check your sending server details',
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'geary.address-and-password',
      says: 'Check your email address and password',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'geary.no-connection',
      says: 'Could not connect, check your network',
      possible: ['no-network', 'connection-timed-out'],
      decidedBy: 'probe-port',
    },
    {
      id: 'geary.incorrect-login',
      says: 'An account has reported an incorrect login or password.',
      possible: signInRefused,
      decidedBy: 'sign-in',
    },
    {
      id: 'geary.untrusted-server',
      says: 'An account has reported an untrusted server.',
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'geary.untrusted-connection',
      says: 'The identity of the «IMAP» mail server at «imap.example.org»:«993» could not be verified.',
      possible: notTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'geary.unknown-authority',
      says: 'The server’s certificate is not signed by a known authority',
      possible: issuerNotTrusted,
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'geary.name',
      says: 'The server’s identity does not match the identity in the certificate',
      possible: ['certificate-name-mismatch', 'interception-by-network'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'geary.expired',
      says: 'The server’s certificate has expired',
      possible: ['certificate-expired'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'geary.not-activated',
      says: 'The server’s certificate has not been activated',
      possible: ['certificate-expired'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'geary.revoked',
      says: 'The server’s certificate has been revoked and is now invalid',
      possible: ['certificate-untrusted'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'geary.insecure',
      says: 'The server’s certificate is considered insecure',
      possible: ['tls-too-old', 'certificate-untrusted'],
      decidedBy: 'look-at-certificate',
    },
    {
      id: 'geary.name-not-found',
      says: 'Could not look up server name',
      possible: nameNotFound,
      decidedBy: 'look-up-name',
    },
    {
      id: 'geary.reconnect',
      says: 'You will not be able to send or receive email until re-connected.',
      possible: notConnected,
      decidedBy: 'probe-port',
    },
    {
      id: 'geary.not-sent',
      says: 'Email will not be sent until re-connected',
      possible: sendingNotConnected,
      decidedBy: 'probe-port',
    },
  ],
};
