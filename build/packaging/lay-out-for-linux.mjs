import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { projectPath } from '../project-path.mjs';
import { evenModes } from './even-modes.mjs';
import { identity } from './identity.mjs';
import { desktopEntry, mimeTypes } from './linux-files.mjs';

/**
 * Copies everything that a Linux package installs to its place in a system, with the modes that it is to have there.
 *
 * @param {string} program - The folder of the program.
 * @param {string} root - The folder that stands for the system's root, empty.
 */
export function layOutForLinux(program, root) {
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

  evenModes(root);
  // Set-user-ID root, for systems that forbid user namespaces.
  chmodSync(join(home, 'chrome-sandbox'), 0o4755);
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
