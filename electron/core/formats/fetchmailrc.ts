import { writable } from './writable';

/** A word of fetchmail's language; a text in quotes where `text` is given. */
export type FetchmailrcWord = string | number | { readonly text: string };

/** A comment, a line of words, or an empty line where null. */
export type FetchmailrcLine =
  | { readonly comment: string }
  | { readonly words: readonly FetchmailrcWord[]; readonly isContinued?: boolean }
  | null;

/**
 * A run control file of fetchmail.
 *
 * @see https://www.fetchmail.info/fetchmail-man.html (The run control file)
 */
export function renderFetchmailrc(lines: readonly FetchmailrcLine[]): string {
  return lines.map((line) => `${renderLine(line)}\n`).join('');
}

function renderLine(line: FetchmailrcLine): string {
  if (line === null) return '';
  if ('comment' in line) return `# ${writable(line.comment)}`;
  return `${line.isContinued ? '    ' : ''}${line.words.map(renderWord).join(' ')}`;
}

function renderWord(word: FetchmailrcWord): string {
  return typeof word === 'object' ? quoted(word.text) : String(word);
}

/** A quotation mark inside is written by its number: with a backslash before it, it would still end the text. */
function quoted(text: string): string {
  return `"${writable(text).replaceAll('\\', '\\\\').replaceAll('"', '\\042')}"`;
}
