import { writable } from './writable';

/** A section of an INI file with its comments and keys in the order of writing. */
export interface PythonIniSection {
  readonly name: string;
  readonly lines: readonly ({ readonly comment: string } | readonly [key: string, value: string | number])[];
}

/** How a program has Python read its file. */
interface PythonIniRules {
  /** Whether `%` begins a variable, so that a `%` in a value has to be doubled. */
  readonly interpolates: boolean;
}

/**
 * An INI file as Python's `configparser` reads it. It has no quotes: a value that begins or ends with a blank cannot be written, and is our
 * mistake here. `isPythonIniValue` tells before.
 *
 * @see https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
 */
export function renderPythonIni(
  comments: readonly string[],
  sections: readonly PythonIniSection[],
  rules: PythonIniRules,
): string {
  const lines = [
    ...comments.map(commentLine),
    ...sections.flatMap(({ name, lines: entries }) => [
      '',
      `[${writable(name)}]`,
      ...entries.map((line) => ('comment' in line ? commentLine(line.comment) : entryLine(line, rules))),
    ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Whether the text can be a value: Python drops blanks of every kind at both ends. */
export function isPythonIniValue(text: string): boolean {
  return text === text.trim();
}

function entryLine([key, value]: readonly [string, string | number], { interpolates }: PythonIniRules): string {
  const text = writable(String(value));
  if (!isPythonIniValue(text)) throw new Error('An INI file for Python was given a value with a blank at an end');
  return `${key} = ${interpolates ? text.replaceAll('%', '%%') : text}`.trimEnd();
}

function commentLine(comment: string): string {
  return `# ${writable(comment)}`;
}
