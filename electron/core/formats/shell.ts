import { writable } from './writable';

/** Text as one word of a shell, in single quotes, in which nothing is replaced. */
export function shellQuoted(text: string): string {
  return `'${writable(text).replaceAll("'", "'\\''")}'`;
}
