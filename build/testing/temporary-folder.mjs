import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a temporary folder of this process, and removes those of the same prefix that killed processes of this user have left: they may
 * hold programs that run as root.
 *
 * @param {string} prefix
 * @param {string} [parent]
 * @returns {string} The path of the folder.
 */
export function makeTemporaryFolder(prefix, parent = tmpdir()) {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    const maker = /^(\d+)-/.exec(name.slice(prefix.length))?.[1];
    const path = join(parent, name);
    if (maker === undefined || isRunning(Number(maker)) || !isOwnFolder(path)) continue;
    rmSync(path, { recursive: true, force: true });
  }
  return mkdtempSync(join(parent, `${prefix}${process.pid}-`));
}

/** @param {string} path */
function isOwnFolder(path) {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === process.getuid?.();
}

/** @param {number} id */
function isRunning(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Another user's process may not be asked, and runs.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
