import { parse } from 'tldts';
import type { Certificate } from '../../contract/certificate';
import { parseHostName, parseIpAddress } from '../../contract/host-name';

/** The names and addresses that a certificate is issued for. */
export type CertificateNames = Pick<Certificate, 'names' | 'addresses'>;

/**
 * Whether a certificate is issued for a host. Only its subject alternative names count, never its common name. A host name needs a
 * DNS name that is the same in ASCII regardless of case, or one with `*` as its whole first label, which stands for exactly one
 * label. An IP address needs the same IP address. Judgement, shared probes and sentences all ask this function.
 *
 * @param host - A final dot is ignored, and letters beyond ASCII are read as their A-label. A text that is no host is never covered.
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

/** Whether exactly this name, in lower-case ASCII, is listed. A certificate may list thousands, so the length is compared first. */
export function lists(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name.length === wanted.length && isAscii(name) && name.toLowerCase() === wanted);
}

/**
 * Whether a wildcard directly below a domain stands for the hosts of one owner. It never does below a public suffix, where
 * anybody may register names. Some suffixes belong to one company that gives out names below them, such as `github.io` and
 * `kasserver.com`. There a wildcard counts where the certificate also names the suffix itself: only the company gets such a
 * certificate, and its own mail servers may have names there.
 *
 * @see RFC 9525 §7.1
 */
function mayHaveWildcard(parent: string, names: readonly string[]): boolean {
  const { publicSuffix, isPrivate } = parse(parent, { allowPrivateDomains: true });
  return publicSuffix !== parent || (isPrivate === true && lists(names, parent));
}

/** Needed because lower case turns some letters beyond ASCII into ASCII letters. */
function isAscii(name: string): boolean {
  return /^[!-~]*$/.test(name);
}
