import { writable } from './writable';

/** Text as a literal in single quotes, in which PHP, Python and Ruby replace nothing but `\'` and `\\`. */
export function singleQuoted(text: string): string {
  return `'${writable(text).replaceAll(/['\\]/g, '\\$&')}'`;
}
