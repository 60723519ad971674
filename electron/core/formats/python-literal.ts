import { writable } from './writable';

/** Text as a string literal of Python, in single quotes. */
export function pythonLiteral(text: string): string {
  return `'${writable(text).replaceAll(/['\\]/g, '\\$&')}'`;
}
