import { byteLength } from './byte-length';
import { writable } from './writable';

/** An account of an `accountrc` with its comments and keys in the order of writing. */
export interface AccountrcSection {
  /** Each account of a file has its own, and the numbers need not follow each other. */
  readonly number: number;
  readonly lines: readonly ({ readonly comment: string } | readonly [key: string, value: string | number])[];
}

/** The most bytes of a value: both programs read lines of 1,023 bytes and take the rest for another line. */
export const accountrcBytesAtMost = 1_000;

/**
 * Accounts as Claws Mail and Sylpheed read them. There are no quotes and no escapes: a value is what stands between `=` and the end of
 * the line. An empty line begins each account, so that the text can follow another one in a file.
 *
 * @see https://www.claws-mail.org/manual/claws-mail-manual.html#adv_hidden
 */
export function renderAccountrc(sections: readonly AccountrcSection[]): string {
  const lines = sections.flatMap(({ number, lines: entries }) => [
    '',
    `[Account: ${number}]`,
    ...entries.map((line) =>
      'comment' in line ? `# ${writable(line.comment)}` : `${line[0]}=${accountrcValue(String(line[1]))}`,
    ),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

function accountrcValue(text: string): string {
  if (byteLength(text) > accountrcBytesAtMost) throw new Error('An accountrc was given a value that would be cut');
  return writable(text);
}

/** Accounts in the order of their file, their keys with their values. Of two values for one key the later one wins. */
export function parseAccountrc(
  text: string,
): readonly { readonly number: number; readonly values: ReadonlyMap<string, string> }[] {
  const accounts: { readonly number: number; readonly values: Map<string, string> }[] = [];
  let values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    if (line.startsWith('[')) {
      values = new Map();
      const [, number] = /^\[Account: (\d{1,9})\]/.exec(line) ?? [];
      if (number !== undefined) accounts.push({ number: Number(number), values });
    } else if (at > 0 && !line.startsWith('#')) values.set(line.slice(0, at), line.slice(at + 1));
  }
  return accounts;
}
