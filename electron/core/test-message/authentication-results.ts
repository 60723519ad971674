import type { AuthResult } from '../../contract/test-message';
import { type FieldPart, splitStructuredField } from './structured-field';

/** The result of one method, as a server wrote it. */
export interface MethodResult {
  /** In lower case, such as `spf`. */
  readonly method: string;
  readonly result: AuthResult;
  /** `header.from` and the like, in lower case, to their values. */
  readonly properties: ReadonlyMap<string, string>;
}

/** What one `Authentication-Results` field says. */
export interface AuthenticationResults {
  /** The server that says it; null where the field does not begin with a name. */
  readonly serverId: string | null;
  /** Empty where nothing was checked. */
  readonly results: readonly MethodResult[];
}

/**
 * Reads an `Authentication-Results` field. A result that is not understood is left out, and the others stay.
 *
 * @returns Null where the field is of a version that is not known, so that it means nothing.
 * @see RFC 8601 §2.2 (grammar), §2.5 (version)
 */
export function parseAuthenticationResults(value: string): AuthenticationResults | null {
  const [head = [], ...rest] = groupsOf(splitStructuredField(value));
  const [serverId, version = '1'] = head;
  // Microsoft’s servers leave their name out: `spf=pass … smtp.mailfrom=…; dkim=…`.
  if (serverId === undefined || serverId.includes('='))
    return { serverId: null, results: [head, ...rest].flatMap(resultOf) };
  if (version !== '1') return null;
  return { serverId: serverId.toLowerCase(), results: rest.flatMap(resultOf) };
}

/** The words between semicolons, without comments. Blanks and comments around `=`, `/` and `.` are closed up, as in `dkim = pass`. */
function groupsOf(parts: readonly FieldPart[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const part of parts) {
    const group = groups.at(-1) ?? [];
    if (part.kind === 'semicolon') groups.push([]);
    else if (part.kind === 'word') {
      const before = group.at(-1);
      if (before !== undefined && isOneWord(before, part.text)) group[group.length - 1] = before + part.text;
      else group.push(part.text);
    }
  }
  return groups;
}

/** Whether two texts are one word with a blank in it. Behind an empty value another property may follow. */
function isOneWord(before: string, text: string): boolean {
  if (/^(?:=|[/.]$)/.test(text) || /^[\w-]+[/.]$/.test(before)) return true;
  return /^[^=]+=$/.test(before) && !/^[\w.-]+=/.test(text);
}

/** A method may have a version: `dkim/1=pass`. The word `none` alone says that nothing was checked. */
const methodSpec = /^([a-z\d][a-z\d-]*)(?:\/\d+)?=(.+)$/i;

function resultOf(words: readonly string[]): readonly MethodResult[] {
  const [, method, result = ''] = methodSpec.exec(words[0] ?? '') ?? [];
  if (method === undefined) return [];
  return [{ method: method.toLowerCase(), result: authResultOf(result), properties: propertiesOf(words.slice(1)) }];
}

/** `reason=` stands among the properties, and is none of those that are asked for. */
function propertiesOf(words: readonly string[]): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const word of words) {
    const sign = word.indexOf('=');
    const name = word.slice(0, Math.max(sign, 0)).toLowerCase();
    if (name !== '' && !properties.has(name)) properties.set(name, word.slice(sign + 1));
  }
  return properties;
}

/** The words of RFC 8601 §2.7, older words for the same (RFC 8601 §2.7.2), and Microsoft’s word for a domain without a DMARC record. */
const results: Readonly<Record<string, AuthResult>> = {
  pass: 'pass',
  fail: 'fail',
  hardfail: 'fail',
  softfail: 'softfail',
  neutral: 'neutral',
  none: 'none',
  bestguesspass: 'none',
  policy: 'policy',
  temperror: 'temperror',
  error: 'temperror',
  permerror: 'permerror',
};

/** The result that a word names. */
export function authResultOf(word: string): AuthResult {
  const known = word.toLowerCase();
  return Object.hasOwn(results, known) ? (results[known] ?? 'unknown') : 'unknown';
}
