import { join } from 'node:path';
import { socketName } from '../../servers/network-namespace';
import type { FailureRow, Place } from '../failure-row';
import { check } from '../provoke';

/** Encryption that is old, missing, taken away, or begins at another moment. */
export const encryptionRows: readonly FailureRow[] = [
  {
    name: 'TLS 1.0 only',
    by: 'Postfix',
    label: 'old-tls-smtp',
    postfix: {
      settings: [
        'smtpd_tls_protocols=TLSv1',
        'smtpd_tls_mandatory_protocols=TLSv1',
        'tls_high_cipherlist=ALL:@SECLEVEL=0',
        'tls_medium_cipherlist=ALL:@SECLEVEL=0',
      ],
    },
    provoke: check,
    expects: { cause: 'tls-too-old', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'no cipher in common',
    by: 'Dovecot',
    label: 'no-cipher',
    dovecot: { settings: 'ssl_cipher_list = AECDH-NULL-SHA:@SECLEVEL=0\nssl_cipher_suites =' },
    provoke: check,
    expects: { cause: 'tls-handshake-failed', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'sign-in only over TLS',
    by: 'Dovecot',
    label: 'only-over-tls',
    dovecot: { ports: [143] },
    provoke: (place) => check(place, { args: typed(place, 143) }),
    expects: { cause: 'tls-required-first', party: 'you', firstAction: 'enter-by-hand' },
  },
  {
    name: 'STARTTLS stripped by a proxy, receiving',
    by: 'a proxy before Dovecot',
    label: 'stripped-imap',
    incoming: { protocol: 'imap', port: 143, socketType: 'STARTTLS' },
    dovecot: { ports: [110] },
    prepare: (place) => startStripping(place, 143, 110),
    provoke: check,
    expects: { cause: 'starttls-not-offered', party: 'this-network', firstAction: 'copy-for-provider' },
  },
  {
    name: 'STARTTLS stripped by a proxy, sending',
    by: 'a proxy before Postfix',
    label: 'stripped-smtp',
    outgoing: { protocol: 'smtp', port: 587, socketType: 'STARTTLS' },
    postfix: { ports: [2525] },
    prepare: (place) => startStripping(place, 587, 2525),
    provoke: check,
    expects: { cause: 'starttls-not-offered', party: 'this-network', firstAction: 'copy-for-provider' },
  },
  {
    name: 'STARTTLS switched off on the server',
    by: 'Exim',
    label: 'no-starttls',
    provoke: (place) => check(place, { args: ['--outgoing', `${place.host}:587:starttls`] }),
    exim: { settings: '' },
    expects: { cause: 'starttls-not-offered', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'TLS from the start where STARTTLS is published',
    by: 'Dovecot',
    label: 'tls-at-once',
    incoming: { protocol: 'imap', port: 993, socketType: 'STARTTLS' },
    provoke: check,
    expects: { cause: 'tls-mode-mismatch', party: 'mailwright', firstAction: 'enter-by-hand' },
  },
  {
    name: 'STARTTLS where TLS from the start is typed',
    by: 'Postfix',
    label: 'starttls-first',
    postfix: { ports: [587] },
    provoke: (place) => check(place, { args: ['--outgoing', `${place.host}:587:tls`] }),
    expects: { cause: 'tls-mode-mismatch', party: 'you', firstAction: 'enter-by-hand' },
  },
];

function typed({ host }: Place, port: number): readonly string[] {
  return ['--incoming', `imap:${host}:${port}:none`, '--outgoing', `${host}:465:tls`];
}

/** Starts a proxy that takes STARTTLS out of what the server offers, as firewalls of some networks do. */
async function startStripping({ namespace, address }: Place, port: number, behind: number): Promise<void> {
  const program = join(__dirname, '..', 'strip-starttls.mjs');
  await namespace.startServer(process.execPath, [program, address, `${port}`, `${behind}`], [socketName(address, port)]);
}
