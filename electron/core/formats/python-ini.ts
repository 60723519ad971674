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

/** The keys of a section, in lower case, with their values. */
export type ParsedPythonIniSection = ReadonlyMap<string, string>;

/** Of a value that names others no more is replaced. */
const valueCharsAtMost = 10_000;

/**
 * The sections of an INI file as Python's `configparser` reads it, those of `DEFAULT` in each of them. What it would refuse is left out: lines
 * without a key, and of two keys with the same name the first.
 */
export function parsePythonIni(
  text: string,
  { interpolates }: PythonIniRules,
): ReadonlyMap<string, ParsedPythonIniSection> {
  const sections = new Map<string, Map<string, string[]>>();
  let keys: Map<string, string[]> | null = null;
  let value: string[] | null = null;
  let indentation = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed.startsWith('#') || trimmed.startsWith(';')) continue;
    if (trimmed === '') {
      value?.push('');
      continue;
    }
    const indented = line.length - line.trimStart().length;
    if (value !== null && indented > indentation) {
      value.push(trimmed);
      continue;
    }
    indentation = indented;
    const head = /^\[(.+)\]/.exec(trimmed)?.[1];
    if (head !== undefined) {
      keys = sections.get(head) ?? new Map();
      sections.set(head, keys);
      value = null;
      continue;
    }
    const delimiter = trimmed.search(/[=:]/);
    value = delimiter < 1 ? null : [trimmed.slice(delimiter + 1).trim()];
    if (value !== null) keys?.set(trimmed.slice(0, delimiter).trim().toLowerCase(), value);
  }
  const defaults = joined(sections.get('DEFAULT'));
  return new Map(
    [...sections].flatMap(([name, own]) => {
      if (name === 'DEFAULT') return [];
      const all = new Map([...defaults, ...joined(own)]);
      return [[name, interpolates ? interpolated(all) : all] as const];
    }),
  );
}

function joined(keys: ReadonlyMap<string, readonly string[]> | undefined): ReadonlyMap<string, string> {
  return new Map([...(keys ?? [])].map(([key, lines]) => [key, lines.join('\n').trimEnd()]));
}

/** Values with `%(key)s` replaced from the same section, and `%%` as one sign. A value that leads back to itself stays. */
function interpolated(keys: ReadonlyMap<string, string>): ParsedPythonIniSection {
  const done = new Map<string, string>();
  const resolved = (key: string, value: string): string => {
    const before = done.get(key);
    if (before !== undefined) return before;
    done.set(key, value);
    let room = valueCharsAtMost;
    const result =
      value.length > valueCharsAtMost
        ? value
        : value.replace(/%(?:(%)|\(([^)]{1,200})\)s)/g, (whole, sign, spelled) => {
            if (sign !== undefined) return '%';
            const name = String(spelled).toLowerCase();
            const named = keys.get(name);
            const text = named === undefined ? whole : resolved(name, named).slice(0, Math.max(0, room));
            room -= text.length;
            return text;
          });
    done.set(key, result);
    return result;
  };
  return new Map([...keys].map(([key, value]) => [key, resolved(key, value)]));
}
