import { backslashQuoted, writable } from './writable';

/** A comment, a keyword with its arguments, or an empty line where null: it ends a section. */
export type MbsyncrcLine =
  | { readonly comment: string }
  | readonly [keyword: string, ...values: readonly (string | number)[]]
  | null;

/**
 * A configuration of mbsync, one keyword a line.
 *
 * @see https://isync.sourceforge.io/mbsync.html (Configuration)
 */
export function renderMbsyncrc(lines: readonly MbsyncrcLine[]): string {
  return lines.map((line) => `${renderLine(line)}\n`).join('');
}

function renderLine(line: MbsyncrcLine): string {
  if (line === null) return '';
  if ('comment' in line) return `# ${writable(line.comment)}`;
  const [keyword, ...values] = line;
  return [keyword, ...values.map(String).map(renderArgument)].join(' ');
}

/** Blanks, quotes, backslashes and the sign of a comment have to be in quotes, and an empty text too. */
function renderArgument(text: string): string {
  return /^[\w.:/~@*+=-]+$/.test(text) ? text : backslashQuoted(text);
}
