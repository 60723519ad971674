import { singleQuoted } from './single-quoted';
import { writable } from './writable';

/** A comment, or a name with its value. */
export type PythonSetting = { readonly comment: string } | readonly [name: string, value: string | number | boolean];

/** Assignments of Python, one a line. */
export function renderPythonSettings(settings: readonly PythonSetting[]): string {
  return settings.map((setting) => `${renderSetting(setting)}\n`).join('');
}

function renderSetting(setting: PythonSetting): string {
  if ('comment' in setting) return `# ${writable(setting.comment)}`;
  const [name, value] = setting;
  return `${name} = ${pythonLiteral(value)}`;
}

function pythonLiteral(value: string | number | boolean): string {
  if (typeof value === 'string') return singleQuoted(value);
  if (typeof value === 'number') return String(value);
  return value ? 'True' : 'False';
}
