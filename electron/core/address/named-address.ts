import { requestLimits } from '../../contract/request-limits';
import { welcomeTokens } from './welcome-tokens';

/** A text for the field, and the name of a person that stood beside it; null where none did. */
interface NamedAddress {
  readonly text: string;
  readonly name: string | null;
}

/** Characters without a width, which copied text is full of, and those that turn its direction. */
export const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A name, in quotation marks or not, and an address in angle brackets. RFC 5322 §3.4. */
const nameAndAddress = /^([^<>\n\r\u2028\u2029]*)<\s*((?:"[^"<>]*"|[^\s<>"]+)@[^\s<>]+)\s*>[,;]?$/;

/** Reads `Jane Doe <jane@example.net>`, `"Doe, Jane" <jane@example.net>` and `mailto:` links; any other text is given as it is. */
export function readNamedAddress(typed: string): NamedAddress {
  const text = withoutMailto(typed.trim());
  // Its time grows with the length of the text.
  if (text.length > requestLimits.inputChars) return { text, name: null };
  const [, name, address] = nameAndAddress.exec(text) ?? [];
  if (name === undefined || address === undefined || isDescription(name)) return { text, name: null };
  return { text: address.replace(invisible, ''), name: readName(name.replace(invisible, '')) };
}

/** Whether what stands before an address is no name but a part of a welcome mail, which may hold a password. */
function isDescription(text: string): boolean {
  return welcomeTokens(text).some(({ kind }) => kind !== 'other');
}

/** The first address of a link; what the link says of subject, copies and body is left out. RFC 6068 §2. */
function withoutMailto(text: string): string {
  if (!/^mailto:/i.test(text)) return text;
  const [first = ''] = text.slice('mailto:'.length).split('?', 1)[0]?.split(',', 1) ?? [];
  return decoded(first)
    .replace(/\p{Cc}/gu, '')
    .trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readName(text: string): string | null {
  const trimmed = text.trim();
  const bare = /^".*"$/s.test(trimmed) ? trimmed.slice(1, -1).replace(/\\(.)/g, '$1') : trimmed;
  const name = bare
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, requestLimits.nameChars);
  return name === '' ? null : name;
}
