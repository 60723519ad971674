import { writable } from './writable';

/** A section of an INI file with its comments and keys in the order of writing. */
export interface GoIniSection {
  readonly name: string;
  readonly lines: readonly ({ readonly comment: string } | readonly [key: string, value: string])[];
}

/**
 * An INI file as the Go package `ini` reads it, which aerc uses. A value with characters that the package would take for its own is put in
 * backquotes, which know no escapes. One that has them inside is put in three double quotes.
 *
 * @see https://ini.unknwon.io/docs/howto/work_with_values
 */
export function renderGoIni(comments: readonly string[], sections: readonly GoIniSection[]): string {
  const lines = [
    ...comments.map(commentLine),
    ...sections.flatMap((section) => ['', `[${sectionName(section.name)}]`, ...section.lines.map(renderLine)]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function renderLine(line: GoIniSection['lines'][number]): string {
  if ('comment' in line) return commentLine(line.comment);
  const [key, value] = line;
  return `${key} = ${renderValue(writable(value))}`;
}

function commentLine(comment: string): string {
  return `# ${writable(comment)}`;
}

/** The name ends at the last bracket of its line. The package trims it. */
function sectionName(name: string): string {
  if (name !== name.trim() || name === '')
    throw new Error('A section of an INI file was given a name that would be changed');
  return writable(name);
}

/** Whether the text can be a value. A variable is replaced in quotes too, and its parentheses cannot be escaped. */
export function isGoIniValue(text: string): boolean {
  return !/%\(.*\)s/.test(text) && !(text.includes('`') && (text.includes('"""') || text.endsWith('"')));
}

function renderValue(text: string): string {
  if (!isGoIniValue(text)) throw new Error('An INI file for Go was given text that it cannot hold');
  if (isPlain(text)) return text;
  return text.includes('`') ? `"""${text}"""` : `\`${text}\``;
}

/** Whether the package reads the text as it stands: no comment, no quotes around it, no blank at its ends, no continued line. */
function isPlain(text: string): boolean {
  const isQuoted = text.startsWith('"""') || /^(["']).*\1$/.test(text);
  return text !== '' && text === text.trim() && !isQuoted && !/[#;`]|\\$/.test(text);
}

/** The keys of a section with their values. */
export type ParsedIniSection = ReadonlyMap<string, string>;

/** Of a value that names variables no more is replaced: each may name others. */
const valueCharsAtMost = 10_000;

/**
 * The sections of an INI file as the Go package `ini` reads it. Keys before the first section are in the section `DEFAULT`. Lines without a key
 * are left out; the package would refuse the file.
 */
export function parseGoIni(text: string): ReadonlyMap<string, ParsedIniSection> {
  const sections = new Map<string, Map<string, string>>([['DEFAULT', new Map()]]);
  let keys = sections.get('DEFAULT');
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]?.trim() ?? '';
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const head = line.startsWith('[') ? line.slice(1, line.lastIndexOf(']')).trim() : null;
    if (head !== null) {
      keys = sections.get(head) ?? new Map();
      sections.set(head, keys);
      continue;
    }
    const equal = line.indexOf('=');
    if (equal < 1) continue;
    const { value, lastLine } = readValue(line.slice(equal + 1).trimStart(), lines, at);
    at = lastLine;
    keys?.set(line.slice(0, equal).trim(), value);
  }
  const defaults = sections.get('DEFAULT') ?? new Map();
  return new Map([...sections].map(([name, own]) => [name, withVariables(own, defaults)]));
}

/** A value, which quotes or a backslash at its end can continue on the next lines. */
function readValue(
  start: string,
  lines: readonly string[],
  line: number,
): { readonly value: string; readonly lastLine: number } {
  const quote = ['"""', '`'].find((each) => start.length > each.length && start.startsWith(each));
  if (quote !== undefined) {
    const rest = start.slice(quote.length);
    const end = rest.lastIndexOf(quote);
    if (end >= 0) return { value: rest.slice(0, end), lastLine: line };
    return readQuotedLines(rest, quote, lines, line);
  }
  if (start.endsWith('\\')) return readContinuedLines(start.slice(0, -1), lines, line);
  const comment = start.search(/[#;]/);
  const bare = (comment < 0 ? start : start.slice(0, comment)).trim();
  return { value: /^(["']).*\1$/.test(bare) && bare.length > 1 ? bare.slice(1, -1) : bare, lastLine: line };
}

function readQuotedLines(rest: string, quote: string, lines: readonly string[], line: number) {
  const parts = [rest];
  for (let at = line + 1; at < lines.length; at++) {
    const end = lines[at]?.indexOf(quote) ?? -1;
    parts.push(end < 0 ? (lines[at] ?? '') : (lines[at] ?? '').slice(0, end));
    if (end >= 0) return { value: parts.join('\n'), lastLine: at };
  }
  return { value: '', lastLine: line };
}

function readContinuedLines(start: string, lines: readonly string[], line: number) {
  const parts = [start];
  for (let at = line + 1; at < lines.length; at++) {
    const next = lines[at]?.trim() ?? '';
    if (next === '') return { value: parts.join(''), lastLine: at };
    if (!next.endsWith('\\')) return { value: [...parts, next].join(''), lastLine: at };
    parts.push(next.slice(0, -1));
  }
  return { value: parts.join(''), lastLine: lines.length };
}

/** The values with `%(name)s` replaced from the same section, or from the one without a name. */
function withVariables(keys: ReadonlyMap<string, string>, defaults: ReadonlyMap<string, string>): ParsedIniSection {
  const replaced = (value: string) => {
    let text = value;
    for (let round = 0; round < 20 && text.length <= valueCharsAtMost && text.includes('%('); round++) {
      const before = text;
      text = text.replace(/%\(([^)]{1,200})\)s/, (whole, name) =>
        (keys.get(name) ?? defaults.get(name) ?? whole).slice(0, valueCharsAtMost),
      );
      if (text === before) break;
    }
    return text;
  };
  return new Map([...keys].map(([name, value]) => [name, replaced(value)]));
}
