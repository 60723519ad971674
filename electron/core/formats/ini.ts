import { writable } from './writable';

/** A section with its keys in the order of writing. */
export interface IniSection {
  readonly name: string;
  readonly entries: readonly (readonly [key: string, value: string | number])[];
}

/** An INI file as Windows reads it: ASCII, CRLF, comments first. Text beyond ASCII is our mistake and throws. */
export function renderIni(comments: readonly string[], sections: readonly IniSection[]): string {
  const lines = [
    ...comments.map((text) => `; ${ascii(text)}`),
    ...sections.flatMap(({ name, entries }) => [
      `[${ascii(name)}]`,
      ...entries.map(([key, value]) => `${ascii(key)}=${iniValue(String(value))}`),
    ]),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** Windows drops space around a value and one pair of quotes around it. Such a value gets an extra pair. */
function iniValue(text: string): string {
  const losesEnds = text !== text.trim() || /^(["']).*\1$/.test(text);
  return losesEnds ? `"${ascii(text)}"` : ascii(text);
}

function ascii(text: string): string {
  if (/[^ -~]/.test(writable(text))) throw new Error('An INI file was given text beyond ASCII');
  return text;
}
