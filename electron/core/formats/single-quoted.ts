import { writable } from './writable';

/** Text as a literal in single quotes, in which PHP, Python and Ruby replace nothing but `\'` and `\\`. */
export function singleQuoted(text: string): string {
  return `'${writable(text).replaceAll(/['\\]/g, '\\$&')}'`;
}

/** No name or secret is longer. */
const literalCharsAtMost = 2_000;

/** The text of a literal of Python in single or double quotes; null for any other expression. */
export function singleQuotedText(literal: string): string | null {
  const trimmed = literal.trim();
  if (trimmed.length > literalCharsAtMost) return null;
  const [, , inner] = /^(['"])((?:[^'"\\\n]|\\.|(?!\1)['"])*)\1$/.exec(trimmed) ?? [];
  return inner === undefined ? null : inner.replace(/\\(['"\\])/g, '$1');
}
