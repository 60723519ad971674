import { backslashQuoted, writable } from './writable';

/** A preference. The type matters to Thunderbird: an integer in quotes is not read as an integer. */
export type Preference = readonly [name: string, value: string | number | boolean];

/** A comment or a preference. */
type PrefsLine = { readonly comment: string } | Preference;

/** A `prefs.js` of Mozilla programs, one preference a line. */
export function renderPrefs(lines: readonly PrefsLine[]): string {
  return lines.map((line) => `${renderLine(line)}\n`).join('');
}

function renderLine(line: PrefsLine): string {
  if ('comment' in line) return `// ${writable(line.comment)}`;
  const [name, value] = line;
  return `user_pref(${backslashQuoted(name)}, ${typeof value === 'string' ? backslashQuoted(value) : value});`;
}
