// Invisible characters, and those that show as a gap: control, format, private-use, unassigned, and the one for broken bytes.
const unseen = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\ufffd]$/u;

/** Finds runs of invisible characters. */
export const unseenCharacters = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\ufffd]+/gu;

/** Results for characters beyond ASCII: one takes a microsecond to work out, and a flood of text has many. */
const known = new Map<number, string>();
const knownAtMost = 4_096;

/**
 * A character in the form that is compared, without differences of form, marks and case; empty for an invisible one.
 *
 * @see Unicode TR15 (NFKD), TR44 (general categories)
 */
export function comparable(codePoint: number): string {
  if (codePoint < 0x7f) return ascii[codePoint] ?? '';
  const found = known.get(codePoint);
  if (found !== undefined) return found;
  if (known.size === knownAtMost) known.clear();
  const base = baseOf(String.fromCodePoint(codePoint));
  known.set(codePoint, base);
  return base;
}

/** A text with every character in the form that is compared. */
export function comparableText(text: string): string {
  return Array.from(text, (character) => comparable(character.codePointAt(0) ?? 0)).join('');
}

const ascii = Array.from({ length: 0x7f }, (_, code) => baseOf(String.fromCharCode(code)));

function baseOf(character: string): string {
  if (unseen.test(character)) return '';
  if (/\s/.test(character)) return ' ';
  // Upper case first: it turns ß into SS, and a mark such as the Greek iota below a letter into a letter.
  const letters = character.toUpperCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return letters.toUpperCase().toLowerCase();
}
