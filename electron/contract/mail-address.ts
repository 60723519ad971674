import * as v from 'valibot';
import { parseBareHost, parseIpAddress } from './host-name';
import { requestLimits } from './request-limits';
import { failed, ok, type Result } from './result';

/** The two sides of an address. */
interface AddressParts {
  readonly localPart: string;
  readonly domain: string;
}

/** The parts of an address: before and after its last `@`. A text without one is all domain. */
export function addressParts(address: string): AddressParts {
  const at = address.lastIndexOf('@');
  return { localPart: address.slice(0, Math.max(0, at)), domain: address.slice(at + 1) };
}

/** What is wrong with the part before the `@`. */
export type LocalPartProblem =
  | 'no-local-part'
  | 'local-part-too-long'
  | 'bad-local-part'
  | 'space-in-local-part'
  | 'unclosed-quote';

/** Octets of a local part in UTF-8. RFC 5321 §4.5.3.1.1. */
const localPartOctets = 64;

/** A dot-string, with letters beyond ASCII. RFC 5321 §4.1.2, RFC 6531 §3.3. */
const dotString = /^[\w!#$%&'*+\-/=?^`{|}~\u{a0}-\u{10ffff}]+(?:\.[\w!#$%&'*+\-/=?^`{|}~\u{a0}-\u{10ffff}]+)*$/u;

/** A quoted string and the rest. Between the quotes stand any characters, or `\` with one more. */
const quotedString = /^("(?:[^"\\]|\\.)*")(.*)$/su;

/**
 * Splits an address at the `@` that ends its local part. A quoted local part may contain another `@`. The domain is given
 * unchecked: it may be empty or contain an `@`.
 *
 * @see RFC 5321 §4.1.2
 */
export function splitAddress(text: string): Result<AddressParts, LocalPartProblem> {
  if (text.startsWith('"')) return splitQuoted(text);
  const at = text.indexOf('@');
  const localPart = text.slice(0, Math.max(0, at));
  if (localPart === '') return failed('no-local-part');
  if (/\s/.test(localPart)) return failed('space-in-local-part');
  if (!dotString.test(localPart)) return failed('bad-local-part');
  return withinLimit({ localPart, domain: text.slice(at + 1) });
}

function splitQuoted(text: string): Result<AddressParts, LocalPartProblem> {
  const [, localPart = '', rest = ''] = quotedString.exec(text) ?? [];
  if (localPart === '') return failed('unclosed-quote');
  if (!rest.startsWith('@')) return failed('bad-local-part');
  return localPart === '""' ? failed('no-local-part') : withinLimit({ localPart, domain: rest.slice(1) });
}

function withinLimit(parts: AddressParts): Result<AddressParts, LocalPartProblem> {
  const octets = new TextEncoder().encode(parts.localPart).length;
  return octets > localPartOctets ? failed('local-part-too-long') : ok(parts);
}

/**
 * Whether a text has a character that is not seen. Two joiners are allowed, because Persian and Indic domain names need them. Other
 * invisible characters come from copied text, and neither a URL nor an XML document can hold half a surrogate pair.
 */
export function hasInvisible(text: string): boolean {
  return /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/u.test(text);
}

/**
 * Whether a text is a mail address by the rules for one that is typed. Company networks have domains of one label, so one is accepted; and
 * capitals and letters beyond ASCII in the domain, as people write them.
 */
export function isMailAddress(text: string): boolean {
  // First of all, because the expressions below cannot read millions of characters.
  if (text.length > requestLimits.addressChars || hasInvisible(text)) return false;
  const split = splitAddress(text);
  if (!split.ok) return false;
  const host = parseBareHost(split.value.domain);
  return host.ok && parseIpAddress(host.value) === null;
}

/** Guards the address of an account in a file. It is given as it stands, because login names there may repeat it. */
export const mailAddressSchema = v.pipe(v.string(), v.check(isMailAddress, 'No mail address'));
