import { backslashQuoted, writable } from './writable';

/** A comment, the head of a table, a dotted key with its value, or an empty line where null. */
export type TomlLine =
  | { readonly comment: string }
  | { readonly table: readonly string[] }
  | readonly [keys: readonly string[], value: string | number | boolean]
  | null;

/**
 * A TOML document, one key a line.
 *
 * @see https://toml.io/en/v1.0.0
 */
export function renderToml(lines: readonly TomlLine[]): string {
  return lines.map((line) => `${renderLine(line)}\n`).join('');
}

function renderLine(line: TomlLine): string {
  if (line === null) return '';
  if ('comment' in line) return `# ${writable(line.comment)}`;
  if ('table' in line) return `[${dotted(line.table)}]`;
  const [keys, value] = line;
  return `${dotted(keys)} = ${typeof value === 'string' ? backslashQuoted(value) : value}`;
}

/** A key of other characters than letters, digits, `_` and `-` is quoted, or its dots would make tables. */
function dotted(keys: readonly string[]): string {
  return keys.map((key) => (/^[\w-]+$/.test(key) ? key : backslashQuoted(key))).join('.');
}
