import { backslashQuoted, writable } from './writable';

/** A comment or a preference. The type matters to Thunderbird: an integer in quotes is not read as an integer. */
export type PrefsLine = { readonly comment: string } | readonly [name: string, value: string | number | boolean];

/** A `prefs.js` of Mozilla programs, one preference a line. */
export function renderPrefs(lines: readonly PrefsLine[]): string {
  return lines.map((line) => `${renderLine(line)}\n`).join('');
}

function renderLine(line: PrefsLine): string {
  if ('comment' in line) return `// ${writable(line.comment)}`;
  const [name, value] = line;
  return `user_pref(${backslashQuoted(name)}, ${typeof value === 'string' ? backslashQuoted(value) : value});`;
}
