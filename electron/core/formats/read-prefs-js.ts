import type { Preference } from './prefs-js';

/** What a `prefs.js` sets, by name. */
export type Preferences = ReadonlyMap<string, Preference[1]>;

/**
 * Reads a `prefs.js` of Mozilla programs, which is a small part of JavaScript; nothing of it is run. Of two lines for one name the later one
 * wins. A line that sets nothing is passed over.
 *
 * @returns Also how many lines were passed over.
 */
export function parsePrefs(text: string): { readonly preferences: Preferences; readonly passedOver: number } {
  const preferences = new Map<string, Preference[1]>();
  let passedOver = 0;
  let at = afterComments(text, 0);
  while (at < text.length) {
    const statement = statementAt(text, at);
    if (statement === null) passedOver++;
    else preferences.set(...statement.preference);
    at = afterComments(text, statement?.end ?? afterLine(text, at));
  }
  return { preferences, passedOver };
}

interface Read<T> {
  readonly value: T;
  readonly end: number;
}

function statementAt(text: string, start: number): { readonly preference: Preference; readonly end: number } | null {
  const name = stringAt(text, afterMatch(/(?:user_|sticky_)?pref\s*\(\s*/y, text, start));
  if (name === null) return null;
  const value = valueAt(text, afterMatch(/\s*,\s*/y, text, name.end));
  if (value === null) return null;
  const end = afterMatch(/\s*(?:,\s*(?:sticky|locked)\s*)*\)(?:\s*;)?/y, text, value.end);
  return end === null ? null : { preference: [name.value, value.value], end };
}

function valueAt(text: string, start: number | null): Read<Preference[1]> | null {
  const end = afterMatch(/true|false|[+-]?\d{1,10}(?!\d)/y, text, start);
  if (start === null || end === null) return stringAt(text, start);
  const word = text.slice(start, end);
  return { value: word === 'true' || word === 'false' ? word === 'true' : Number(word), end };
}

/** A string in either kind of quotes. It ends on its line: what a lost quotation mark leaves open swallows no other line. */
function stringAt(text: string, start: number | null): Read<string> | null {
  const quote = start === null ? '' : text.charAt(start);
  if (start === null || (quote !== '"' && quote !== "'")) return null;
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n') return null;
    if (character === '\\') at++;
    else if (character === quote) return { value: unescaped(text.slice(start + 1, at)), end: at + 1 };
  }
  return null;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r' };

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gisu, (_, byte, unit, character: string) => {
    const code = byte ?? unit;
    return code === undefined ? (escapes[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16));
  });
}

function afterComments(text: string, start: number): number {
  let at = start;
  for (;;) {
    at = afterMatch(/[\s\0]*/y, text, at) ?? at;
    if (text.startsWith('//', at) || text.startsWith('#', at)) at = afterLine(text, at);
    else if (text.startsWith('/*', at)) at = afterText('*/', text, at + 2);
    else return at;
  }
}

function afterLine(text: string, start: number): number {
  return afterText('\n', text, start);
}

function afterText(end: string, text: string, start: number): number {
  const at = text.indexOf(end, start);
  return at < 0 ? text.length : at + end.length;
}

/** Where a match that starts here ends; null where there is none. */
function afterMatch(pattern: RegExp, text: string, start: number | null): number | null {
  if (start === null) return null;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}
