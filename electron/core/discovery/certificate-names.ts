import type { Certificate } from '../../contract/certificate';
import { parseIpAddress } from '../../contract/host-name';

/**
 * Whether a certificate is made out for a host: by its subject alternative names alone, with `*` standing for exactly the
 * leftmost label, and an IP address only by itself.
 *
 * @param host - ASCII; an IPv6 address without brackets.
 * @see RFC 9525 §6
 */
export function certificateCovers(certificate: Pick<Certificate, 'names'>, host: string): boolean {
  const address = parseIpAddress(host);
  if (address !== null) return certificate.names.some((name) => parseIpAddress(name) === address);
  const wanted = withoutFinalDot(host);
  return certificate.names.some((name) => coversName(withoutFinalDot(name), wanted));
}

function coversName(pattern: string, host: string): boolean {
  if (pattern === host) return true;
  const parent = host.slice(host.indexOf('.') + 1);
  // A wildcard right below the root of the name space would stand for every domain there.
  return host.includes('.') && parent.includes('.') && pattern === `*.${parent}`;
}

function withoutFinalDot(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
