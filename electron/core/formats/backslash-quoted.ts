import { writable } from './writable';

/** Text in double quotes where a backslash escapes the quote and itself, and nothing else. */
export function backslashQuoted(text: string): string {
  return `"${writable(text).replaceAll(/["\\]/g, '\\$&')}"`;
}
