import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where servers and administration tools lie; an ordinary user's PATH often leaves these folders out. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/**
 * The path of a program of this system, or null where it is not installed.
 *
 * @param {string} name
 */
export function findProgram(name) {
  const { PATH = '' } = process.env;
  const folders = [...PATH.split(delimiter), ...systemFolders];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
