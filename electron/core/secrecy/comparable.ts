// What nobody sees, or sees as a gap: control, format, private-use and unassigned characters, and what stands for broken bytes.
const unseen = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\ufffd]$/u;

/** Finds what nobody sees. */
export const unseenCharacters = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\ufffd]+/gu;

/** Of characters beyond ASCII, as they come up: to work one out takes a microsecond, and a flood has many. */
const known = new Map<number, string>();
const knownAtMost = 4_096;

/**
 * A character as it is compared, so that its form, its marks and its case make no difference; empty for one that nobody sees.
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

/** A text in comparable characters. */
export function comparableText(text: string): string {
  return Array.from(text, (character) => comparable(character.codePointAt(0) ?? 0)).join('');
}

const ascii = Array.from({ length: 0x7f }, (_, code) => baseOf(String.fromCharCode(code)));

function baseOf(character: string): string {
  if (unseen.test(character)) return '';
  const letters = character.normalize('NFKD').replace(/\p{M}/gu, '');
  // Upper case first: ß is SS there, and in lower case nothing but itself.
  return letters.toUpperCase().toLowerCase();
}
