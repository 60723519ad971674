import { byteLength } from './byte-length';
import { writable } from './writable';

/** The most bytes of a line, with its end. Where one is longer, msmtp refuses the file. */
const lineBytesAtMost = 500;

/** A comment, a command with its argument, or an empty line where null. */
export type MsmtprcLine = { readonly comment: string } | readonly [command: string, argument: string | number] | null;

/**
 * A configuration of msmtp, one command a line.
 *
 * @see https://marlam.de/msmtp/msmtp.html (Configuration files)
 */
export function renderMsmtprc(lines: readonly MsmtprcLine[]): string {
  return lines.map((line) => `${renderLine(line)}\n`).join('');
}

function renderLine(line: MsmtprcLine): string {
  if (line === null) return '';
  if ('comment' in line) return `# ${writable(line.comment)}`;
  const [command, argument] = line;
  const rendered = `${command} ${renderArgument(writable(String(argument)))}`;
  if (byteLength(rendered) >= lineBytesAtMost) throw new Error('An msmtprc was given a line that msmtp refuses');
  return rendered;
}

/** The most bytes of a command's argument, also where it gets quotes. */
export function msmtprcBytesAtMost(command: string): number {
  return lineBytesAtMost - byteLength(`${command} ""\n`);
}

/** Whether msmtp takes a sender for a pattern, or puts the name of the user or computer into it. */
export function isMsmtprcPattern(sender: string): boolean {
  return /[*?[]|%[UHCM]/.test(sender);
}

/** msmtp drops blanks and one pair of quotes around an argument, and knows no escapes. Such an argument gets an extra pair. */
function renderArgument(text: string): string {
  return /^[^ "].*[^ "]$|^[^ "]$/.test(text) ? text : `"${text}"`;
}

/** A command of a configuration with its argument, empty where there is none. */
export interface MsmtprcCommand {
  /** The number of its line, from 1. */
  readonly line: number;
  readonly command: string;
  readonly argument: string;
}

/** The commands of a configuration as msmtp splits them. A line that is too long for it is a command without a name. */
export function parseMsmtprc(text: string): readonly MsmtprcCommand[] {
  return text.split('\n').flatMap((raw, index) => {
    const line = index + 1;
    if (byteLength(raw) >= lineBytesAtMost) return [{ line, command: '', argument: '' }];
    const trimmed = trimBlanks(raw);
    if (trimmed === '' || trimmed.startsWith('#')) return [];
    const blank = trimmed.search(/[ \t]/);
    return blank < 0
      ? [{ line, command: trimmed, argument: '' }]
      : [{ line, command: trimmed.slice(0, blank), argument: msmtpText(trimmed.slice(blank)) }];
  });
}

/** A text without the blanks around it, and without one pair of quotes. */
export function msmtpText(text: string): string {
  const trimmed = trimBlanks(text);
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1) : trimmed;
}

function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) start++;
  while (end > start && isBlank(text[end - 1])) end--;
  return text.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
