import { promises as dns } from 'node:dns';
import { readFileSync } from 'node:fs';
import { isIPv4, isIPv6 } from 'node:net';
import { join } from 'node:path';
import type { Addresses } from '../core/dns-records';

/** Endings of names that no public name server knows. RFC 6761, 6762, 8375, 9476; the others are usual in routers. */
const localEndings = ['localhost', 'local', 'home.arpa', 'internal', 'lan', 'home', 'intranet', 'corp'];

/** Whether a name may be known to this computer or its network although public name servers do not know it. */
export function couldBeLocal(host: string): boolean {
  const isSingleLabel = !host.includes('.');
  return isSingleLabel || localEndings.some((ending) => host.endsWith(`.${ending}`)) || isKnownHere(host);
}

/** Whether this computer answers for a name without asking anyone: `localhost`, or a line of its hosts file. */
export function isKnownHere(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || hostsFileNames().has(host);
}

/** The addresses that the operating system has for a name; null where it has none. Cannot be cancelled. */
export async function askSystem(host: string): Promise<Addresses | null> {
  try {
    const found = (await dns.lookup(host, { all: true })).map(({ address }) => address);
    const addresses = { v4: found.filter(isIPv4), v6: found.filter(isIPv6) };
    return addresses.v4.length + addresses.v6.length > 0 ? addresses : null;
  } catch {
    return null;
  }
}

function hostsFileNames(): ReadonlySet<string> {
  const path =
    process.platform === 'win32'
      ? join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'drivers', 'etc', 'hosts')
      : '/etc/hosts';
  try {
    const lines = readFileSync(path, 'utf8').toLowerCase().split('\n');
    return new Set(lines.flatMap((line) => (line.split('#', 1)[0] ?? '').trim().split(/\s+/).slice(1)));
  } catch {
    return new Set();
  }
}
