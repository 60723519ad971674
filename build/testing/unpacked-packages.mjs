import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from '../cannot-go-on.mjs';
import { projectPath } from '../project-path.mjs';
import { runProgram } from '../run-program.mjs';
import { updatePackageLists } from '../system-packages.mjs';

/**
 * Unpacks Debian packages without installing them. For programs that exclude an installed one, and for services that must not start.
 *
 * @param {readonly string[]} names
 */
export async function unpackPackages(names) {
  const missing = names.filter((name) => !existsSync(unpackedPath(name)));
  if (missing.length === 0) return;
  const folder = projectPath('dist', `unpacking-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    if (!(await download(missing, folder))) {
      await updatePackageLists();
      if (!(await download(missing, folder))) throw new CannotGoOn(`apt-get could not download ${missing.join(', ')}.`);
    }
    for (const file of readdirSync(folder)) await unpack(join(folder, file), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The path of a file of an unpacked package.
 *
 * @param {string} name
 * @param {readonly string[]} parts - Of the path inside the package.
 */
export function unpackedPath(name, ...parts) {
  return projectPath('dist', 'unpacked', name, ...parts);
}

/**
 * Whether the packages could be downloaded into a folder.
 *
 * @param {readonly string[]} names
 * @param {string} folder
 */
async function download(names, folder) {
  // Otherwise apt-get warns that its own user cannot write into the folder.
  const args = ['-o', 'APT::Sandbox::User=root', 'download', ...names];
  return (await runProgram('apt-get', args, {}, folder)) === 0;
}

/**
 * Unpacks a downloaded package. A folder that is there is whole, because it is moved to its place last.
 *
 * @param {string} file
 * @param {string} folder
 */
async function unpack(file, folder) {
  const [name = ''] = file.slice(folder.length + 1).split('_');
  const tree = join(folder, name);
  if ((await runProgram('dpkg', ['-x', file, tree])) !== 0) throw new CannotGoOn(`dpkg could not unpack ${file}.`);
  mkdirSync(unpackedPath('.'), { recursive: true });
  // Another part may have needed the same package meanwhile.
  if (!existsSync(unpackedPath(name))) renameSync(tree, unpackedPath(name));
}
