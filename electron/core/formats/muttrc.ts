import { writable } from './writable';

/** A comment, a variable with its value (a text, a number or yes and no), or an empty line where null. */
export type MuttrcLine =
  | { readonly comment: string }
  | readonly [variable: string, value: string | number | boolean]
  | null;

/**
 * A configuration of Mutt and NeoMutt, one command a line.
 *
 * @see http://www.mutt.org/doc/manual/#muttrc-syntax
 */
export function renderMuttrc(lines: readonly MuttrcLine[]): string {
  return lines.map((line) => `${renderLine(line)}\n`).join('');
}

function renderLine(line: MuttrcLine): string {
  if (line === null) return '';
  // A backslash at the end would continue the comment on the next line.
  if ('comment' in line) return `# ${writable(line.comment).replace(/\\+$/, '')}`;
  const [variable, value] = line;
  return `set ${variable} = ${typeof value === 'string' ? quoted(value) : plain(value)}`;
}

function plain(value: number | boolean): string {
  if (typeof value === 'number') return String(value);
  return value ? 'yes' : 'no';
}

/** In double quotes Mutt replaces variables, and runs what stands between backquotes. */
function quoted(text: string): string {
  return `"${writable(text).replaceAll(/[\\"$`]/g, '\\$&')}"`;
}
