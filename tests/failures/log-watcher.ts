import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import { unpackedPath } from '../../build/testing/unpacked-packages.mjs';
import { clientAddresses } from '../servers/network-namespace';
import type { Place } from './failure-row';

const patience = { timeout: 60_000, interval: 100 };

/**
 * Starts the unpacked fail2ban on the log of the Dovecot of a place, with Debian's filter. It closes the mail ports of the place, and leaves
 * the rest of the network alone.
 */
export async function startLogWatcher({ namespace, label, address }: Place): Promise<void> {
  const folder = join(namespace.folder, `fail2ban-${label}`);
  const file = (name: string) => join(folder, name);
  await cp(unpackedPath('fail2ban', 'etc', 'fail2ban'), folder, { recursive: true });
  await mkdir(file('run'));
  await writeFile(file('action.d/close-mail.conf'), `[Definition]\nactionban = ${closing(address)}\n`);
  await writeFile(
    file('jail.d/lab.conf'),
    `[DEFAULT]
backend = polling
[lab]
enabled = true
filter = dovecot
logpath = ${join(namespace.folder, `dovecot-${label}`, 'dovecot.log')}
maxretry = 1
action = close-mail
`,
  );
  await writeFile(file('jail.d/defaults-debian.conf'), '');
  // Otherwise it remembers bans of earlier tests, in a folder of the system.
  await writeFile(file('fail2ban.d/lab.conf'), '[Definition]\ndbfile = None\n');
  const places = ['-c', folder, '-s', file('run/socket'), '-p', file('run/pid'), '--logtarget', file('run/log')];
  // Debian's own Python, because another one may be first in PATH.
  const watcher = namespace.start(
    '/usr/bin/python3',
    [unpackedPath('fail2ban', 'usr', 'bin', 'fail2ban-server'), '-f', '-x', ...places, 'start'],
    {
      environment: {
        LANG: 'C.UTF-8',
        PYTHONPATH: unpackedPath('fail2ban', 'usr', 'lib', 'python3', 'dist-packages'),
      },
    },
  );
  await vi.waitFor(async () => {
    const log = await readFile(file('run/log'), 'utf8');
    if (!log.includes("Jail 'lab' started"))
      throw new Error(`fail2ban does not start: ${log}${watcher.written.stderr}`);
  }, patience);
}

/** Waits until the packet filter shuts the tests out of a place. */
export async function whenBanned({ namespace, address }: Place): Promise<void> {
  await vi.waitFor(async () => {
    const rules = await namespace.run('nft', ['list', 'ruleset']);
    if (!rules.includes(`ip saddr ${clientAddresses.ipv4} ip daddr ${address}`)) throw new Error('nobody is banned');
  }, patience);
}

function closing(address: string): string {
  const ports = '{ 25, 110, 143, 465, 587, 993, 995, 2525 }';
  return `nft 'add rule inet lab input ip saddr <ip> ip daddr ${address} tcp dport ${ports} reject'`;
}
