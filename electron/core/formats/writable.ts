/** Control characters, line and paragraph separators, unpaired surrogates, and the characters that XML 1.0 §2.2 excludes. */
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

/** Text in double quotes, with a backslash before each quote and backslash. */
export function backslashQuoted(text: string): string {
  return `"${writable(text).replaceAll(/["\\]/g, '\\$&')}"`;
}
