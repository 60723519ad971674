import type { FailureRow } from '../failure-row';
import { check, typed } from '../provoke';

const starttls = { protocol: 'smtp', port: 587, socketType: 'STARTTLS' } as const;

/** Certificates that no mail program accepts. */
export const certificateRows: readonly FailureRow[] = [
  {
    name: 'expired certificate',
    by: 'Dovecot and Postfix',
    label: 'expired-certificate',
    certificate: { fromDay: -90, toDay: -2 },
    provoke: check,
    expects: { cause: 'certificate-expired', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'certificate of tomorrow',
    by: 'Dovecot and Postfix',
    label: 'early-certificate',
    certificate: { fromDay: 2, toDay: 90 },
    provoke: check,
    expects: { cause: 'certificate-expired', party: 'this-computer', firstAction: 'try-again' },
  },
  {
    name: 'self-signed certificate',
    by: 'Dovecot and Postfix',
    label: 'self-signed',
    certificate: { issuer: 'itself' },
    provoke: check,
    expects: { cause: 'certificate-untrusted', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'certificate of an unknown authority',
    by: 'Dovecot and Exim',
    label: 'unknown-authority',
    certificate: { issuer: 'stranger' },
    exim: {},
    provoke: check,
    expects: { cause: 'certificate-untrusted', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'incomplete chain',
    by: 'Dovecot and Postfix',
    label: 'incomplete-chain',
    certificate: { issuer: 'unnamed-deputy' },
    provoke: check,
    expects: { cause: 'certificate-untrusted', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'certificate for another name',
    by: 'Dovecot and Postfix',
    label: 'wrong-name',
    certificate: { names: ['mail.hoster.example'] },
    provoke: check,
    expects: { cause: 'certificate-name-mismatch', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'certificate for another name of the machine that was typed',
    by: 'Dovecot and Postfix',
    label: 'wrong-name-typed',
    certificate: { names: ['server7.wrong-name-typed.example'] },
    hasCertifiedNames: true,
    provoke: (place) => check(place, { args: typed(place, {}) }),
    expects: { cause: 'certificate-name-mismatch', party: 'you', firstAction: 'use-host' },
  },
  {
    name: 'certificate for another name, after STARTTLS',
    by: 'Dovecot and Exim',
    label: 'wrong-name-starttls',
    incoming: { protocol: 'imap', port: 143, socketType: 'STARTTLS' },
    outgoing: starttls,
    certificate: { names: ['mail.hoster.example'] },
    dovecot: { ports: [143] },
    exim: {},
    provoke: check,
    expects: { cause: 'certificate-name-mismatch', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'key that is too short',
    by: 'Dovecot and Postfix',
    label: 'short-key',
    certificate: { rsaBits: 1024 },
    dovecot: { settings: 'ssl_cipher_list = ALL:@SECLEVEL=0' },
    postfix: { settings: ['tls_high_cipherlist=ALL:@SECLEVEL=0', 'tls_medium_cipherlist=ALL:@SECLEVEL=0'] },
    provoke: check,
    expects: { cause: 'tls-too-old', party: 'provider', firstAction: 'copy-for-provider' },
  },
];
