import * as v from 'valibot';
import { failed, ok, type Result } from './result';

/** Most characters of a host or domain name. RFC 1035 §2.3.4. */
export const hostCharsAtMost = 253;

/** Most characters of an IP address: an IPv6 address that ends as an IPv4 one, as in RFC 4291 §2.2. */
const addressCharsAtMost = 45;

/** What is wrong with a text that is expected to name a host; `label` is the part between dots that is wrong. */
export type HostNameProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-long' }
  | { readonly code: 'bad-label'; readonly label: string };

const ldhLabel = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;

/** Parses a host name into ASCII and lower case, or an IP address into its shortest form without brackets. RFC 1123 §2.1, RFC 5890. */
export function parseHostName(text: string): Result<string, HostNameProblem> {
  const address = parseIpAddress(text);
  if (address !== null) return ok(address);
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  if (name === '') return failed({ code: 'empty' });
  // Checked before the conversion too, because its time grows with the length of the text.
  if (name.length > hostCharsAtMost) return failed({ code: 'too-long' });
  const labels = name.split(/[.\u3002\uff0e\uff61]/);
  for (const label of labels) {
    if (asciiLabel(label) === null) return failed({ code: 'bad-label', label });
  }
  const host = labels.map(asciiLabel).join('.');
  if (host.length > hostCharsAtMost) return failed({ code: 'too-long' });
  // Clients read a text whose last label is a number as an IPv4 address, each in its own way.
  const last = labels.at(-1) ?? '';
  return /^(?:\d+|0x[\da-f]*)$/i.test(last) ? failed({ code: 'bad-label', label: last }) : ok(host);
}

/** The same for the text of a document or file that holds only a host: brackets around an address belong to URLs. */
export function parseBareHost(text: string): Result<string, HostNameProblem> {
  return text.startsWith('[') ? failed({ code: 'bad-label', label: text }) : parseHostName(text);
}

/**
 * The name to which an MX or SRV record leads; null for any other text. It may have underscores, as the exchangers that Cloudflare makes,
 * although no host name has. An IP address is no name there. RFC 2181 §10.3 and §11, RFC 2782.
 */
export function parseTargetName(text: string): string | null {
  const host = parseHostName(text.replaceAll('_', 'a'));
  if (!host.ok || parseIpAddress(host.value) !== null) return null;
  if (!text.includes('_')) return host.value;
  return /^[\w.-]+$/.test(text) ? text.toLowerCase().replace(/\.$/, '') : null;
}

/**
 * Guards the host of a server: a host name, an IP address, or a name to which a record leads, given in ASCII and lower case. A file with any
 * other host is refused.
 */
export const hostSchema = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const host = parseBareHost(dataset.value);
    if (host.ok) return host.value;
    const target = parseTargetName(dataset.value);
    if (target !== null) return target;
    addIssue({ message: 'Neither a host name nor an IP address' });
    return NEVER;
  }),
);

/** Parses an IPv4 address, or an IPv6 address into its shortest form (RFC 5952); null for anything else. Brackets are removed. */
export function parseIpAddress(text: string): string | null {
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  if (bare.length > addressCharsAtMost) return null;
  const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(bare)?.slice(1);
  if (octets !== undefined)
    return octets.every((octet) => String(Number(octet)) === octet && Number(octet) < 256) ? bare : null;
  if (!bare.includes(':') || !/^[\da-f:.]+$/i.test(bare)) return null;
  return hostOfUrl(`[${bare}]`)?.slice(1, -1) ?? null;
}

/** Whether a host is the domain itself or lies below it. Both in ASCII and lower case. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** One label by UTS 46; null where it is not made of letters, digits and hyphens. */
function asciiLabel(label: string): string | null {
  const lower = label.toLowerCase();
  const ascii = /^[\da-z-]*$/.test(lower) && !lower.startsWith('xn--') ? lower : idnLabel(lower);
  return ascii !== null && ldhLabel.test(ascii) ? ascii : null;
}

function idnLabel(label: string): string | null {
  // A character with a meaning in URLs would end the host, and "%41" would be decoded.
  if (/[\s\p{Cc}:/?#[\]@\\%|<>^]/u.test(label)) return null;
  // With a second label, a label of digits is not read as an IPv4 address.
  return hostOfUrl(`${label}.example`)?.slice(0, -'.example'.length) ?? null;
}

function hostOfUrl(host: string): string | null {
  try {
    return new URL(`https://${host}`).hostname;
  } catch {
    return null;
  }
}
