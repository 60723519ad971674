import { writable } from './writable';

/** A comment, or a variable with its value. */
export type DotenvLine = { readonly comment: string } | readonly [name: string, value: string | number];

/**
 * A `.env` file. Plain values stand as they are. Others are in double quotes, in which `"`, `$` and the backslash are escaped as
 * `vlucas/phpdotenv` reads it, which Laravel uses. Other readers disagree about what is in quotes.
 *
 * @see https://github.com/vlucas/phpdotenv
 */
export function renderDotenv(lines: readonly DotenvLine[]): string {
  return lines.map((line) => `${renderLine(line)}\n`).join('');
}

function renderLine(line: DotenvLine): string {
  if ('comment' in line) return `# ${writable(line.comment)}`;
  const [name, value] = line;
  const text = writable(String(value));
  return `${name}=${isPlainVariable(text) ? text : `"${text.replaceAll(/["\\$]/g, '\\$&')}"`}`;
}

/** Whether all readers of variables agree on the text without quotes: Docker, Compose, systemd, shells and the libraries for `.env` files. */
export function isPlainVariable(text: string): boolean {
  return /^[\w@.:/+,-]+$/.test(text);
}
