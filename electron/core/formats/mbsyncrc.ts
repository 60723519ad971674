import { byteLength } from './byte-length';
import { backslashQuoted, writable } from './writable';

/** The most bytes of a line, without its end. mbsync takes the rest of a longer one for another line. */
const lineBytesAtMost = 1_021;

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
  const rendered = [keyword, ...values.map(String).map(renderArgument)].join(' ');
  if (byteLength(rendered) > lineBytesAtMost) throw new Error('An mbsyncrc was given a line that would be cut');
  return rendered;
}

/** The most bytes of a keyword's only argument, also where it gets quotes and a backslash before each of its characters. */
export function mbsyncrcBytesAtMost(keyword: string): number {
  return Math.floor((lineBytesAtMost - byteLength(`${keyword} ""`)) / 2);
}

/** Blanks, quotes, backslashes and the sign of a comment have to be in quotes, and an empty text too. */
function renderArgument(text: string): string {
  return /^[\w.:/~@*+=-]+$/.test(text) ? text : backslashQuoted(text);
}

/** A keyword of a configuration with its arguments; null for an empty line, which ends a section. */
type ParsedMbsyncrcLine = {
  /** In lower case: mbsync takes any. */
  readonly keyword: string;
  readonly values: readonly string[];
} | null;

/** The lines of a configuration as mbsync splits them, comments left out. A line whose last quotes or backslash have no end is left out too. */
export function parseMbsyncrc(text: string): readonly ParsedMbsyncrcLine[] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [null];
    const [keyword, ...values] = argumentsOf(line) ?? [];
    return keyword === undefined ? [] : [{ keyword: keyword.toLowerCase(), values }];
  });
}

/** Null where quotes or a backslash have no end. */
function argumentsOf(line: string): readonly string[] | null {
  const found: string[] = [];
  let text: string | null = null;
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    if (text === null && character === '#') break;
    if (character === '\\') {
      at++;
      if (at >= line.length) return null;
      text = `${text ?? ''}${line[at]}`;
    } else if (character === '"') {
      isQuoted = !isQuoted;
      text ??= '';
    } else if (isQuoted || !/\s/.test(character)) text = `${text ?? ''}${character}`;
    else if (text !== null) {
      found.push(text);
      text = null;
    }
  }
  if (isQuoted) return null;
  return text === null ? found : [...found, text];
}
