import { join } from 'node:path';
import { socketName } from '../../servers/network-namespace';
import { type FailureRow, goodAddress, type Place } from '../failure-row';
import { check, typed } from '../provoke';

/** Encryption that is old, missing, taken away, or begins at another moment. */
export const encryptionRows: readonly FailureRow[] = [
  {
    name: 'TLS 1.0 only',
    by: 'Exim',
    label: 'old-tls-smtp',
    exim: { ciphers: 'NORMAL:-VERS-ALL:+VERS-TLS1.0:%COMPAT' },
    provoke: check,
    expects: { cause: 'tls-too-old', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'TLS 1.0 only, at a guessed name',
    by: 'Exim',
    label: 'old-tls-guessed',
    isUnpublished: true,
    dovecot: null,
    exim: { ciphers: 'NORMAL:-VERS-ALL:+VERS-TLS1.0:%COMPAT' },
    provoke: check,
    expects: { cause: 'tls-too-old', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'no cipher in common',
    by: 'Exim',
    label: 'no-cipher',
    exim: { ciphers: 'NORMAL:-VERS-ALL:+VERS-TLS1.2:-CIPHER-ALL:+CAMELLIA-256-CBC' },
    provoke: check,
    expects: { cause: 'tls-handshake-failed', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'sign-in only over TLS',
    by: 'Dovecot',
    label: 'only-over-tls',
    dovecot: { ports: [143] },
    provoke: (place) => check(place, { args: typed(place, { incoming: '143:none' }) }),
    expects: { cause: 'tls-required-first', party: 'you', firstAction: 'enter-by-hand' },
  },
  {
    name: 'STARTTLS stripped by a proxy, receiving',
    by: 'a proxy before Dovecot, which has it on 110',
    label: 'stripped-imap',
    incoming: { protocol: 'imap', port: 143, socketType: 'STARTTLS' },
    dovecot: { ports: [110] },
    prepare: (place) => startStripping(place, 143),
    provoke: check,
    expects: { cause: 'starttls-not-offered', party: 'this-network', firstAction: 'open-network-settings' },
  },
  {
    name: 'STARTTLS stripped by a proxy, sending',
    by: 'a proxy before Postfix, which has it on 2525',
    label: 'stripped-smtp',
    outgoing: { protocol: 'smtp', port: 587, socketType: 'STARTTLS' },
    postfix: { ports: [2525] },
    prepare: (place) => startStripping(place, 587),
    provoke: check,
    expects: { cause: 'starttls-not-offered', party: 'this-network', firstAction: 'use-port' },
  },
  {
    name: 'STARTTLS that only the domain’s own document promises',
    by: 'Postfix',
    label: 'document-disagrees',
    outgoing: { protocol: 'smtp', port: 587, socketType: 'STARTTLS' },
    postfix: { ports: [587], settings: ['smtpd_tls_security_level=none'] },
    provoke: check,
    expects: { cause: 'starttls-not-offered', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'STARTTLS switched off on the server',
    by: 'Postfix',
    label: 'no-starttls',
    postfix: { ports: [587], settings: ['smtpd_tls_security_level=none'] },
    provoke: (place) => check(place, { args: typed(place, { outgoing: '587:starttls' }) }),
    expects: { cause: 'starttls-not-offered', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'TLS from the start where STARTTLS is typed',
    by: 'Dovecot',
    label: 'tls-at-once',
    provoke: (place) => check(place, { args: typed(place, { incoming: '993:starttls' }) }),
    expects: { cause: 'tls-mode-mismatch', party: 'you', firstAction: 'enter-by-hand' },
  },
  {
    name: 'STARTTLS where TLS from the start is typed',
    by: 'Postfix',
    label: 'starttls-first',
    postfix: { ports: [587] },
    provoke: (place) => check(place, { args: typed(place, { outgoing: '587:tls' }) }),
    expects: { cause: 'tls-mode-mismatch', party: 'you', firstAction: 'enter-by-hand' },
  },
];

/** Starts a proxy that takes STARTTLS out of what the server offers, as firewalls of some networks do. */
async function startStripping({ namespace, address }: Place, port: number): Promise<void> {
  const program = join(__dirname, '..', 'strip-starttls.mjs');
  await namespace.startServer(
    process.execPath,
    [program, address, goodAddress, `${port}`],
    [socketName(address, port)],
  );
}
