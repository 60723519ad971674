import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The absolute path of something in the project; without names the project's folder itself.
 *
 * @param {readonly string[]} names
 */
export function projectPath(...names) {
  return join(root, ...names);
}
