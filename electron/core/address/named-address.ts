import { requestLimits } from '../../contract/request-limits';

/** A text for the field, and the name of a person that stood beside it; null where none did. */
interface NamedAddress {
  readonly text: string;
  readonly name: string | null;
}

/** A name, in quotation marks or not, and an address in angle brackets. RFC 5322 §3.4. */
const nameAndAddress = /^([^<>]*)<\s*((?:"[^"<>]*"|[^\s<>"]+)@[^\s<>]+)\s*>[,;]?$/;

/** Reads `Jane Doe <jane@example.net>`, `"Doe, Jane" <jane@example.net>` and `mailto:` links; any other text is given as it is. */
export function readNamedAddress(typed: string): NamedAddress {
  const text = withoutMailto(typed.trim());
  // Its time grows with the length of the text.
  if (text.length > requestLimits.inputChars) return { text, name: null };
  const [, name, address] = nameAndAddress.exec(text) ?? [];
  return name === undefined || address === undefined ? { text, name: null } : { text: address, name: readName(name) };
}

/** The first address of a link; what the link says of subject, copies and body is left out. RFC 6068 §2. */
function withoutMailto(text: string): string {
  if (!/^mailto:/i.test(text)) return text;
  const [first = ''] = text.slice('mailto:'.length).split('?', 1)[0]?.split(',', 1) ?? [];
  return decoded(first).trim();
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
