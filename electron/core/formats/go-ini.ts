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
