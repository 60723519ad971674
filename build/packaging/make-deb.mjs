import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotGoOn } from '../cannot-go-on.mjs';
import { packageFile } from '../package-file.mjs';
import { captureProgram } from '../run-program.mjs';
import { evenModes } from './even-modes.mjs';
import { layOutForLinux } from './lay-out-for-linux.mjs';
import { debianDependencies } from './library-dependencies.mjs';
import { controlFile } from './linux-files.mjs';

/** What Debian calls the processors that Electron is built for. */
const architectures = new Map([
  ['x64', 'amd64'],
  ['arm64', 'arm64'],
]);

/**
 * Makes a Debian package of the laid-out program, with nothing but dpkg-deb. No time of this run goes in.
 *
 * @param {string} program - The folder of the program.
 * @param {string} target - The path of the package.
 * @param {string} version
 * @returns {Promise<string>} The same path.
 */
export async function makeDeb(program, target, version) {
  const architecture = architectures.get(process.arch);
  if (architecture === undefined) throw new CannotGoOn(`Electron is not built for ${process.arch}.`);
  const root = mkdtempSync(join(dirname(target), 'deb-'));
  try {
    layOutForLinux(program, root);
    const facts = { version, architecture, installedBytes: sizeOf(root), summary: packageFile.description };
    mkdirSync(join(root, 'DEBIAN'));
    writeFileSync(join(root, 'DEBIAN', 'control'), controlFile({ ...facts, dependencies: debianDependencies }));
    evenModes(join(root, 'DEBIAN'));
    const args = ['--root-owner-group', '-Zzstd', '-z10', '--build', root, target];
    const ended = await captureProgram('dpkg-deb', args, { SOURCE_DATE_EPOCH: '0' });
    if (ended.code !== 0) throw new CannotGoOn(`dpkg-deb could not make the package: ${ended.errors}`);
    return target;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * The bytes of all files in a folder.
 *
 * @param {string} folder
 */
function sizeOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
