/** The text as part of a pattern that finds exactly it. A hyphen stays as it is: with the flag `u` it may not be escaped. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
