import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The folders of servers and administration tools, which the PATH of an ordinary user often lacks. */
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
