import { writable } from './writable';

/** A comment, or an option without or with its value. */
export type SwaksConfigLine = { readonly comment: string } | readonly [option: string, value?: string];

/**
 * A config file of swaks, one option a line. It knows no quotes: all after the first blank is the value.
 *
 * @see https://jetmore.org/john/code/swaks/files/swaks-20240103.0/doc/ref.txt (Configuration files)
 */
export function renderSwaksConfig(lines: readonly SwaksConfigLine[]): string {
  return lines.map((line) => `${renderLine(line)}\n`).join('');
}

/** Whether the text can be a value: swaks takes one that begins with a hyphen for an option, and asks where there is none. */
export function isSwaksValue(text: string): boolean {
  return text !== '' && !text.startsWith('-');
}

function renderLine(line: SwaksConfigLine): string {
  if ('comment' in line) return `# ${writable(line.comment)}`;
  const [option, value] = line;
  if (value === undefined) return option;
  if (!isSwaksValue(writable(value))) throw new Error('A config file of swaks was given a value that it would misread');
  return `${option} ${value}`;
}
