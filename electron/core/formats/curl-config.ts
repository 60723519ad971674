import { backslashQuoted, writable } from './writable';

/** A comment, an option without or with its value, or an empty line where null. */
export type CurlConfigLine = { readonly comment: string } | readonly [option: string, value?: string] | null;

/**
 * A config file of curl, one option a line.
 *
 * @see https://curl.se/docs/manpage.html#-K
 */
export function renderCurlConfig(lines: readonly CurlConfigLine[]): string {
  return lines.map((line) => `${renderLine(line)}\n`).join('');
}

function renderLine(line: CurlConfigLine): string {
  if (line === null) return '';
  if ('comment' in line) return `# ${writable(line.comment)}`;
  const [option, value] = line;
  return value === undefined ? option : `${option} = ${backslashQuoted(value)}`;
}
