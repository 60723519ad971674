import { isIPv4, isIPv6 } from 'node:net';

/**
 * 4 or 6 for the text of an IP address, 0 for a name. A name is not put to Node's pattern of IPv6, because to compile it takes
 * some milliseconds, and the first names of a run are about to be asked for.
 */
export function ipVersion(host: string): 0 | 4 | 6 {
  if (host.includes(':')) return isIPv6(host) ? 6 : 0;
  return isIPv4(host) ? 4 : 0;
}
