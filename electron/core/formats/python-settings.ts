import { singleQuoted } from './single-quoted';
import { writable } from './writable';

/** A comment, or a name with its value; settings in place of a value become a dictionary. */
export type PythonSetting =
  | { readonly comment: string }
  | readonly [name: string, value: PythonValue | readonly PythonSetting[]];

type PythonValue = string | number | boolean;

/** Assignments of Python, one a line. */
export function renderPythonSettings(settings: readonly PythonSetting[]): string {
  return settings.map((setting) => `${renderSetting(setting)}\n`).join('');
}

function renderSetting(setting: PythonSetting): string {
  if ('comment' in setting) return `# ${writable(setting.comment)}`;
  const [name, value] = setting;
  return `${name} = ${pythonValue(value, '')}`;
}

function pythonValue(value: PythonValue | readonly PythonSetting[], indent: string): string {
  if (typeof value !== 'object') return pythonLiteral(value);
  const inner = `${indent}    `;
  return `{\n${value.map((entry) => `${inner}${renderEntry(entry, inner)}\n`).join('')}${indent}}`;
}

function renderEntry(entry: PythonSetting, indent: string): string {
  if ('comment' in entry) return renderSetting(entry);
  const [name, value] = entry;
  return `${singleQuoted(name)}: ${pythonValue(value, indent)},`;
}

function pythonLiteral(value: PythonValue): string {
  if (typeof value === 'string') return singleQuoted(value);
  if (typeof value === 'number') return String(value);
  return value ? 'True' : 'False';
}
