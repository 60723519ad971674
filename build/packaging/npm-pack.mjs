import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from '../cannot-go-on.mjs';
import { captureProgram } from '../run-program.mjs';

/**
 * Packs a folder as a package for npm. Packages of other versions may lie in the target folder.
 *
 * @param {string} folder - Its package.json has a name without a scope.
 * @param {string} target - The folder of the package.
 * @returns {Promise<string>} The path of the package.
 */
export async function npmPack(folder, target) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  mkdirSync(target, { recursive: true });
  const ended = await captureProgram('npm', ['pack', folder, '--pack-destination', target, '--loglevel=error']);
  if (ended.code !== 0) throw new CannotGoOn(`npm could not pack ${name}: ${ended.errors}`);
  const file = join(target, `${name}-${version}.tgz`);
  if (!existsSync(file)) throw new CannotGoOn(`npm made no ${file}.`);
  return file;
}
