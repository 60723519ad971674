import { writable } from './writable';

/** A group of a key file with its comments and keys in the order of writing. A list is written with a semicolon behind each entry. */
export interface KeyFileGroup {
  readonly name: string;
  readonly lines: readonly ({ readonly comment: string } | KeyFileEntry)[];
}

/** A key of a key file with its value. */
export type KeyFileEntry = readonly [key: string, value: string | number | boolean | readonly string[]];

/**
 * A key file as GLib reads it, which programs of GNOME keep their settings in.
 *
 * @see https://docs.gtk.org/glib/struct.KeyFile.html
 */
export function renderKeyFile(comments: readonly string[], groups: readonly KeyFileGroup[]): string {
  const lines = [
    ...comments.map(commentLine),
    ...groups.flatMap(({ name, lines: entries }, index) => [
      ...(index === 0 && comments.length === 0 ? [] : ['']),
      `[${groupName(name)}]`,
      ...entries.map((line) => ('comment' in line ? commentLine(line.comment) : `${line[0]}=${value(line[1])}`)),
    ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function commentLine(comment: string): string {
  return `# ${writable(comment)}`;
}

function groupName(name: string): string {
  if (/[[\]]/.test(name)) throw new Error('A group of a key file was given a bracket in its name');
  return writable(name);
}

function value(given: KeyFileEntry[1]): string {
  if (typeof given === 'object') return given.map((entry) => `${escaped(entry).replaceAll(';', '\\;')};`).join('');
  return typeof given === 'string' ? escaped(given) : String(given);
}

/** GLib knows no quotes. A blank at an end is escaped, because GLib drops it at the start and other readers at both ends. */
function escaped(text: string): string {
  return writable(text).replaceAll('\\', '\\\\').replaceAll(/^ | $/g, '\\s');
}
