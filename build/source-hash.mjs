import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A digest of files and of all files in folders, names included; the same sources give the same digest anywhere.
 *
 * @param {readonly string[]} paths - Absolute paths.
 */
export function hashSources(paths) {
  const hash = createHash('sha256');
  for (const [index, path] of paths.entries()) {
    for (const [name, file] of filesAt(path)) {
      const content = readFileSync(file);
      hash.update(`${index} ${name} ${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {readonly (readonly [string, string])[]} Names relative to the path, with their absolute paths, sorted.
 */
function filesAt(path) {
  if (!statSync(path).isDirectory()) return [['', path]];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .map((name) => /** @type {const} */ ([name, join(path, name)]))
    .filter(([, file]) => statSync(file).isFile());
}
