import { writable } from './writable';

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
  return `${command} ${renderArgument(writable(String(argument)))}`;
}

/** msmtp drops blanks and one pair of quotes around an argument, and knows no escapes. Such an argument gets an extra pair. */
function renderArgument(text: string): string {
  return /^[^ "].*[^ "]$|^[^ "]$/.test(text) ? text : `"${text}"`;
}
