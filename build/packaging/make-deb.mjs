import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotGoOn } from '../cannot-go-on.mjs';
import { packageFile } from '../package-file.mjs';
import { projectPath } from '../project-path.mjs';
import { captureProgram } from '../run-program.mjs';
import { evenModes } from './even-modes.mjs';
import { identity } from './identity.mjs';
import { libraryDependencies } from './library-dependencies.mjs';
import { controlFile, desktopEntry, mimeTypes } from './linux-files.mjs';

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
    layOut(program, root);
    const { description: summary } = packageFile;
    const installedBytes = sizeOf(root);
    write(
      join(root, 'DEBIAN', 'control'),
      controlFile({ version, architecture, installedBytes, summary, dependencies: libraryDependencies }),
    );
    evenModes(root);
    // Set-user-ID root, for systems that forbid user namespaces.
    chmodSync(join(root, 'opt', identity.name, 'chrome-sandbox'), 0o4755);
    const args = ['--root-owner-group', '-Zzstd', '-z10', '--build', root, target];
    const ended = await captureProgram('dpkg-deb', args, { SOURCE_DATE_EPOCH: '0' });
    if (ended.code !== 0) throw new CannotGoOn(`dpkg-deb could not make the package: ${ended.errors}`);
    return target;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * Copies everything to its place in a system.
 *
 * @param {string} program
 * @param {string} root
 */
function layOut(program, root) {
  const { name, command } = identity;
  const share = join(root, 'usr', 'share');
  const home = join(root, 'opt', name);
  cpSync(program, home, { recursive: true });

  mkdirSync(join(root, 'usr', 'bin'), { recursive: true });
  symlinkSync(`../../opt/${name}/${command}`, join(root, 'usr', 'bin', command));
  write(join(share, 'applications', `${command}.desktop`), desktopEntry());
  write(join(share, 'mime', 'packages', `${command}.xml`), mimeTypes());
  const licences = ['LICENSE', 'NOTICE'].map((file) => readFileSync(projectPath(file), 'utf8'));
  const others = `The licences of what it contains are in /opt/${name} and /opt/${name}/resources.\n`;
  write(join(share, 'doc', command, 'copyright'), [...licences, others].join('\n'));

  const icons = projectPath('build', 'packaging', 'icons');
  for (const file of readdirSync(icons)) copy(join(icons, file), iconPlace(share, file.replace('.png', '')));
  copy(
    projectPath('build', 'packaging', 'icon.svg'),
    join(share, 'icons', 'hicolor', 'scalable', 'apps', `${command}.svg`),
  );
}

/**
 * @param {string} share
 * @param {string} size - For example 48x48.
 */
function iconPlace(share, size) {
  return join(share, 'icons', 'hicolor', size, 'apps', `${identity.command}.png`);
}

/**
 * @param {string} from
 * @param {string} to
 */
function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
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
