import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FailureRow, Place } from '../failure-row';
import { whileOpen } from '../hold-open';
import { startLogWatcher, whenBanned } from '../log-watcher';
import { check, typed } from '../provoke';

/** Servers that are not there, do not answer, or hang up. */
export const networkRows: readonly FailureRow[] = [
  {
    name: 'refused, port is closed',
    by: 'the kernel',
    label: 'refused',
    dovecot: null,
    postfix: null,
    provoke: check,
    expects: { cause: 'connection-refused', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'refused where the person typed the port',
    by: 'the kernel',
    label: 'refused-typed',
    provoke: (place) => check(place, { args: typed(place, { incoming: '1993:tls' }) }),
    expects: { cause: 'connection-refused', party: 'you', firstAction: 'enter-by-hand' },
  },
  {
    name: 'silent, packets are dropped',
    by: 'nftables',
    label: 'silent',
    filter: (address) => [`ip daddr ${address} drop`],
    provoke: check,
    expects: { cause: 'connection-timed-out', party: 'this-network', firstAction: 'try-again' },
  },
  {
    name: 'reset before the greeting',
    by: 'nftables',
    label: 'reset',
    filter: (address) => [
      `ip daddr ${address} tcp dport { 993, 465 } tcp flags & (syn | rst) == 0 tcp flags psh reject with tcp reset`,
    ],
    provoke: check,
    expects: { cause: 'connection-dropped', party: 'unknown', firstAction: 'try-again' },
  },
  {
    name: 'server hangs before its greeting',
    by: 'Dovecot, stopped',
    label: 'hanging',
    incoming: { protocol: 'imap', port: 143, socketType: 'STARTTLS' },
    dovecot: { ports: [143], own: () => ({}) },
    prepare: stopServer,
    provoke: check,
    expects: { cause: 'connection-timed-out', party: 'unknown', firstAction: 'try-again' },
  },
  {
    name: 'wrong protocol on the port',
    by: 'Postfix in place of Dovecot',
    label: 'wrong-protocol',
    dovecot: null,
    postfix: { ports: [2525, 465] },
    provoke: (place) => check(place, { args: typed(place, { incoming: '2525:starttls' }) }),
    expects: { cause: 'wrong-protocol-on-port', party: 'you', firstAction: 'enter-by-hand' },
  },
  {
    name: 'host that the person typed does not exist',
    by: 'dnsmasq',
    label: 'no-such-host',
    provoke: (place) =>
      check(place, {
        args: ['--incoming', `imap:nowhere.${place.domain}:993:tls`, '--outgoing', `${place.host}:465:tls`],
      }),
    expects: { cause: 'host-not-found', party: 'you', firstAction: 'edit-address' },
  },
  {
    name: 'network blocks the ports for sending',
    by: 'nftables',
    label: 'blocked-sending',
    postfix: { ports: [587, 465, 2525] },
    filter: (address) => [`ip daddr ${address} tcp dport { 465, 587 } drop`],
    provoke: check,
    expects: { cause: 'submission-blocked-by-network', party: 'this-network', firstAction: 'use-port' },
  },
  {
    name: 'too many connections from one address',
    by: 'Postfix',
    label: 'postfix-connections',
    postfix: { settings: ['smtpd_client_connection_count_limit=1', 'smtpd_client_event_limit_exceptions='] },
    provoke: (place) => whileOpen(place, { port: 465, until: /^220 /m }, () => check(place)),
    expects: { cause: 'too-many-connections', party: 'you', firstAction: 'try-again' },
  },
  {
    name: 'too many connections from one address',
    by: 'Exim',
    label: 'exim-connections',
    exim: { connectionsPerHost: '1' },
    provoke: (place) => whileOpen(place, { port: 465, until: /^220 /m }, () => check(place)),
    expects: { cause: 'too-many-connections', party: 'you', firstAction: 'try-again' },
  },
  {
    name: 'connections follow too quickly',
    by: 'Postfix',
    label: 'postfix-rate',
    postfix: { settings: ['smtpd_client_connection_rate_limit=1', 'smtpd_client_event_limit_exceptions='] },
    provoke: check,
    expects: { cause: 'too-many-connections', party: 'you', firstAction: 'try-again' },
  },
  {
    name: 'address is on a block list',
    by: 'Postfix',
    label: 'block-list',
    postfix: { settings: ['smtpd_delay_reject=no', 'smtpd_client_restrictions=reject_rbl_client blocklist.example'] },
    provoke: check,
    expects: { cause: 'ip-blocklisted', party: 'this-network', firstAction: 'open-network-settings' },
  },
  {
    name: 'ban after a refused sign-in',
    by: 'fail2ban and nftables',
    label: 'banned',
    hasWeb: true,
    dovecot: { own: () => ({}) },
    outgoing: { protocol: 'smtp', port: 465, socketType: 'SSL', isElsewhere: true },
    prepare: startLogWatcher,
    provoke: async (place) => {
      await check(place, { password: 'wrong-horse-4711' });
      await whenBanned(place);
      return await check(place);
    },
    expects: { cause: 'banned-after-failures', party: 'provider', firstAction: 'copy-for-provider' },
  },
  {
    name: 'maintenance',
    by: 'Postfix',
    label: 'maintenance-postfix',
    postfix: { settings: ['smtpd_delay_reject=no', 'smtpd_client_restrictions=defer'] },
    provoke: check,
    expects: { cause: 'server-unavailable', party: 'provider', firstAction: 'try-again' },
  },
  {
    name: 'address is turned away',
    by: 'Exim',
    label: 'turned-away-exim',
    exim: { connect: ['deny'] },
    provoke: check,
    expects: { cause: 'ip-blocklisted', party: 'this-network', firstAction: 'open-network-settings' },
  },
];

/** Stops a Dovecot of a row's own without ending it: the kernel still takes connections. */
async function stopServer({ namespace, label }: Place): Promise<void> {
  const pid = await readFile(join(namespace.folder, `dovecot-${label}`, 'run', 'master.pid'), 'utf8');
  process.kill(Number(pid), 'SIGSTOP');
}
