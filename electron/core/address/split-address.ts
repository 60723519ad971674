import { failed, ok, type Result } from '../../contract/result';
import type { AddressParts } from './address-parts';

/** What is wrong with the part before the `@`. */
export type LocalPartProblem =
  | 'no-local-part'
  | 'local-part-too-long'
  | 'bad-local-part'
  | 'space-in-local-part'
  | 'unclosed-quote';

/** Octets of a local part in UTF-8. RFC 5321 §4.5.3.1.1. */
const localPartOctets = 64;

/** Letters of a dot-string, with those beyond ASCII. RFC 5321 §4.1.2, RFC 6531 §3.3. */
const dotString = /^[\w!#$%&'*+\-/=?^`{|}~\u{a0}-\u{10ffff}]+(?:\.[\w!#$%&'*+\-/=?^`{|}~\u{a0}-\u{10ffff}]+)*$/u;

/** A quoted string and what follows it; what stands between the quotes is any visible text, space, or `\` with one more. */
const quotedString = /^("(?:[^"\\]|\\.)*")(.*)$/su;

/**
 * Takes an address apart at the `@` that ends its local part, which may be quoted and then hold another one. The domain is
 * given as it stands, and is empty or holds an `@` where the address does.
 *
 * @see RFC 5321 §4.1.2
 */
export function splitAddress(text: string): Result<AddressParts, LocalPartProblem> {
  if (text.startsWith('"')) return splitQuoted(text);
  const at = text.indexOf('@');
  const localPart = text.slice(0, at);
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
