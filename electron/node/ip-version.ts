import { isIPv4, isIPv6 } from 'node:net';

/**
 * 4 or 6 for the text of an IP address, 0 for a name. A name does not reach Node's IPv6 pattern: compiling that takes some
 * milliseconds, just when a run wants to ask for its first names.
 */
export function ipVersion(host: string): 0 | 4 | 6 {
  if (host.includes(':')) return isIPv6(host) ? 6 : 0;
  return isIPv4(host) ? 4 : 0;
}
