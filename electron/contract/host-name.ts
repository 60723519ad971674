import * as v from 'valibot';
import { failed, ok, type Result } from './result';

/** Characters of a host or domain name at most. RFC 1035 §2.3.4. */
export const hostCharsAtMost = 253;

/** What is wrong with a text that should name a host; `label` is the part between dots that is meant. */
export type HostNameProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-long' }
  | { readonly code: 'bad-label'; readonly label: string };

const ldhLabel = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;

/** Gives a host name in ASCII and lower case, or an IP address in its shortest form without brackets. RFC 1123 §2.1, RFC 5890. */
export function parseHostName(text: string): Result<string, HostNameProblem> {
  const address = parseIpAddress(text);
  if (address !== null) return ok(address);
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  if (name === '') return failed({ code: 'empty' });
  // Checked before the conversion too: it costs time with the length of what was typed.
  if (name.length > hostCharsAtMost) return failed({ code: 'too-long' });
  const labels = name.split(/[.\u3002\uff0e\uff61]/);
  for (const label of labels) {
    if (asciiLabel(label) === null) return failed({ code: 'bad-label', label });
  }
  const host = labels.map(asciiLabel).join('.');
  if (host.length > hostCharsAtMost) return failed({ code: 'too-long' });
  // A last label that is a number is no name: clients take such a text for an IPv4 address of their own reading.
  const last = labels.at(-1) ?? '';
  return /^(?:\d+|0x[\da-f]*)$/i.test(last) ? failed({ code: 'bad-label', label: last }) : ok(host);
}

/** The same for a text of a document or file, where a host stands alone: brackets around an address belong to URLs. */
export function parseBareHost(text: string): Result<string, HostNameProblem> {
  return text.startsWith('[') ? failed({ code: 'bad-label', label: text }) : parseHostName(text);
}

/** Guards the host of a server: a host name or an IP address, given in ASCII and lower case. */
export const hostSchema = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const host = parseBareHost(dataset.value);
    if (host.ok) return host.value;
    addIssue({ message: 'Neither a host name nor an IP address' });
    return NEVER;
  }),
);

/** Gives an IPv4 address as it stands, or an IPv6 address in its shortest form (RFC 5952); null for anything else. Brackets are taken off. */
export function parseIpAddress(text: string): string | null {
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(bare)?.slice(1);
  if (octets !== undefined)
    return octets.every((octet) => String(Number(octet)) === octet && Number(octet) < 256) ? bare : null;
  if (!/^[\da-f:.]*:[\da-f:.]*$/i.test(bare)) return null;
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
  // What means something in a URL would end the host there, and "%41" would be decoded.
  if (/[\s\p{Cc}:/?#[\]@\\%|<>^]/u.test(label)) return null;
  // The second label keeps one of digits from being read as an IPv4 address.
  return hostOfUrl(`${label}.example`)?.slice(0, -'.example'.length) ?? null;
}

function hostOfUrl(host: string): string | null {
  try {
    return new URL(`https://${host}`).hostname;
  } catch {
    return null;
  }
}
