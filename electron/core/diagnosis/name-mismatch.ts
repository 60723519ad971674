import { parseIpAddress } from '../../contract/host-name';
import { limits } from '../limits';
import { type CertificateNames, lists, parentOf } from '../tls/certificate-covers';

/** Why a certificate does not cover a host. */
type NameMismatch =
  | { readonly kind: 'other-names' }
  /** It lists no host, for example an old certificate with only a common name. */
  | { readonly kind: 'no-names' }
  /** It lists the IP address as if it were a name. */
  | { readonly kind: 'address-as-name' }
  /** A wildcard would fit, but is not allowed: right below a public suffix, or not as the whole first label. */
  | { readonly kind: 'wide-wildcard' | 'odd-wildcard'; readonly pattern: string };

/** Why a certificate does not cover a host; the nearest miss where there are several names. */
export function nameMismatch({ names, addresses }: CertificateNames, host: string): NameMismatch {
  if (names.length + addresses.length === 0) return { kind: 'no-names' };
  const address = parseIpAddress(host);
  if (address !== null) {
    const isListed = names.some((name) => parseIpAddress(name) === address);
    return { kind: isListed ? 'address-as-name' : 'other-names' };
  }
  const wide = `*.${parentOf(host)}`;
  if (lists(names, wide)) return { kind: 'wide-wildcard', pattern: wide };
  const odd = names.find((name) => isOddWildcardFor(name.toLowerCase(), host));
  return odd === undefined ? { kind: 'other-names' } : { kind: 'odd-wildcard', pattern: odd };
}

/** Whether a name with `*` in it would fit a host if `*` stood for any part of a label. */
function isOddWildcardFor(name: string, host: string): boolean {
  if (!name.includes('*') || name.length > limits.hostChars) return false;
  const patterns = name.split('.');
  const labels = host.split('.');
  return patterns.length === labels.length && labels.every((label, place) => fits(label, patterns[place] ?? ''));
}

function fits(label: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return label === pattern;
  const last = rest.pop() ?? '';
  if (!label.startsWith(first) || !label.slice(first.length).endsWith(last)) return false;
  let left = label.slice(first.length, label.length - last.length);
  for (const part of rest) {
    const place = left.indexOf(part);
    if (place === -1) return false;
    left = left.slice(place + part.length);
  }
  return true;
}
