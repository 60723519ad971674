import stringWidth from 'fast-string-width';

/** The columns that a text takes on a terminal: wide characters take two, combining marks and format characters none. */
export function textWidth(text: string): number {
  // Most texts are ASCII, each character of which takes one column.
  if (/^[ -~]*$/.test(text)) return text.length;
  return stringWidth(text.replace(/[\p{M}\p{Cf}]/gu, ''));
}
