/** A value of the registry as an exported file has it; bytes stay as their digits until somebody needs them. */
type ReadRegistryValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'bytes'; readonly digits: string };

/** A registry key with its values, by their names in lower case. */
export interface ReadRegistryKey {
  readonly path: string;
  readonly values: ReadonlyMap<string, ReadRegistryValue>;
}

/** What the files of both versions begin with. */
export const registryHead = /^\s*(?:Windows Registry Editor Version 5\.00|REGEDIT4)/i;

/** More digits than any text of settings has. */
const digitsAtMost = 8_192;

/** The keys of an exported registry file in their order. A key that the file removes is left out, as are lines that are none of a value. */
export function readReg(text: string): readonly ReadRegistryKey[] {
  const keys: { readonly path: string; readonly values: Map<string, ReadRegistryValue> }[] = [];
  for (const line of logicalLines(text)) {
    if (line.startsWith('[')) {
      const end = line.lastIndexOf(']');
      keys.push({ path: line.slice(1, end === -1 ? undefined : end), values: new Map() });
      continue;
    }
    const named = /^"((?:[^"\\]|\\.){0,300})"\s*=\s*/.exec(line);
    const value = named === null ? null : settingFrom(line.slice(named[0].length));
    if (value !== null) keys.at(-1)?.values.set(unescaped(named?.[1] ?? '').toLowerCase(), value);
  }
  return keys.filter(({ path }) => !path.startsWith('-'));
}

/** The text of a value, up to its first zero; null where it holds none. Bytes are UTF-16, or Windows-1252 where they cannot be. */
export function registryText(value: ReadRegistryValue | undefined): string | null {
  if (value === undefined || value.kind === 'number') return null;
  if (value.kind === 'text') return value.text;
  const bytes = Uint8Array.from(value.digits.slice(0, digitsAtMost).match(/[\da-f]{2}/gi) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  );
  const isWide = bytes.length % 2 === 0 && (bytes[1] === 0 || (bytes.at(-1) === 0 && bytes.at(-2) === 0));
  const text = new TextDecoder(isWide ? 'utf-16le' : 'windows-1252').decode(bytes);
  return text.split('\0', 1)[0] ?? '';
}

/** Lines that end with a backslash go on in the next one. */
function* logicalLines(text: string): Generator<string> {
  let parts: string[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed.endsWith('\\') && !trimmed.startsWith('[')) {
      parts.push(trimmed.slice(0, -1));
      continue;
    }
    yield parts.length === 0 ? trimmed : [...parts, trimmed].join('');
    parts = [];
  }
  if (parts.length > 0) yield parts.join('');
}

function settingFrom(text: string): ReadRegistryValue | null {
  const quoted = /^"((?:[^"\\]|\\.){0,4000})"/.exec(text)?.[1];
  if (quoted !== undefined) return { kind: 'text', text: unescaped(quoted) };
  const dword = /^dword:([\da-f]{1,8})\b/i.exec(text)?.[1];
  if (dword !== undefined) return { kind: 'number', number: Number.parseInt(dword, 16) };
  const hex = /^hex(?:\([\da-f]{1,8}\))?:/i.exec(text)?.[0];
  return hex === undefined ? null : { kind: 'bytes', digits: text.slice(hex.length) };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
