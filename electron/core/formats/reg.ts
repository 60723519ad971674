import { backslashQuoted, writable } from './writable';

/** A registry value: a text, an unsigned 32-bit number, or null to remove it. */
export type RegistryValue = string | number | null;

/** A registry key with its values by name. */
interface RegistryKey {
  readonly path: string;
  readonly values: readonly (readonly [name: string, value: RegistryValue])[];
}

/** A `.reg` file of version 5: UTF-16LE with BOM, CRLF. */
export function renderReg(comments: readonly string[], keys: readonly RegistryKey[]): Uint8Array {
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    ...comments.map((text) => `; ${writable(text)}`),
    ...keys.flatMap(({ path, values }) => [
      `[${writable(path)}]`,
      ...values.map(([name, value]) => `${backslashQuoted(name)}=${renderValue(value)}`),
      '',
    ]),
  ];
  return utf16(`\uFEFF${lines.join('\r\n')}`);
}

function renderValue(value: RegistryValue): string {
  if (value === null) return '-';
  if (typeof value === 'string') return backslashQuoted(value);
  return `dword:${value.toString(16).padStart(8, '0')}`;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit & 0xff;
    bytes[at * 2 + 1] = unit >> 8;
  }
  return bytes;
}
