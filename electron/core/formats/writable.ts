/** Controls, line and paragraph separators, halves of surrogate pairs, and what XML 1.0 §2.2 leaves out. */
const unwritable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFFFE\uFFFF]/u;

/** Whether every format can carry the text: it has no control character, no line break and no broken character. */
export function isWritable(text: string): boolean {
  return !unwritable.test(text);
}

/** The text itself. Exports check their fields before, so an unwritable one here is our mistake and throws. */
export function writable(text: string): string {
  if (!isWritable(text)) throw new Error('A settings file was given a control character or a line break');
  return text;
}

/** Text in double quotes where a backslash escapes the quote and itself, and nothing else. */
export function backslashQuoted(text: string): string {
  return `"${writable(text).replaceAll(/["\\]/g, '\\$&')}"`;
}
