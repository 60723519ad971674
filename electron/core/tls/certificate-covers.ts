import { parse } from 'tldts';
import type { Certificate } from '../../contract/certificate';
import { parseHostName, parseIpAddress } from '../../contract/host-name';

/** What a certificate is made out for. */
export type CertificateNames = Pick<Certificate, 'names' | 'addresses'>;

/**
 * Whether a certificate is made out for a host. Only its subject alternative names count, never its common name. A host name
 * needs a DNS name that is the same in ASCII without regard to case, or has `*` as its whole first label, which stands for
 * exactly one label. An IP address needs to be among the IP addresses.
 *
 * @param host - A final dot changes nothing, and letters beyond ASCII are taken for their A-label. What names no host is never covered.
 * @see RFC 9525 §6
 */
export function certificateCovers({ names, addresses }: CertificateNames, host: string): boolean {
  const address = parseIpAddress(host);
  if (address !== null) return addresses.some((listed) => parseIpAddress(listed) === address);
  const parsed = parseHostName(host);
  if (!parsed.ok) return false;
  const parent = parentOf(parsed.value);
  return lists(names, parsed.value) || (lists(names, `*.${parent}`) && mayHaveWildcard(parent, names));
}

/** The domain right above a host; empty for a host of one label. */
export function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot === -1 ? '' : host.slice(dot + 1);
}

/** Whether a name in lower-case ASCII is listed as it stands. A certificate may list thousands, so most are passed over by their length. */
export function lists(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name.length === wanted.length && isAscii(name) && name.toLowerCase() === wanted);
}

/**
 * Whether a wildcard right below a domain stands for the hosts of one owner. It never does below a public suffix, where anybody
 * may register. Below a suffix that a company hands out names under, as `github.io`, it does where the certificate
 * names the suffix too: only the company itself gets such a certificate, and its own mail servers may be called that way.
 *
 * @see RFC 9525 §7.1
 */
function mayHaveWildcard(parent: string, names: readonly string[]): boolean {
  const { publicSuffix, isPrivate } = parse(parent, { allowPrivateDomains: true });
  return publicSuffix !== parent || (isPrivate === true && lists(names, parent));
}

/** Lower case would turn some letters beyond ASCII into letters of ASCII. */
function isAscii(name: string): boolean {
  return /^[!-~]*$/.test(name);
}
