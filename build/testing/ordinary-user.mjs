import { chmodSync, chownSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { evenModes } from '../packaging/even-modes.mjs';
import { projectPath } from '../project-path.mjs';
import { makeTemporaryFolder } from './temporary-folder.mjs';

/** The ids of `nobody`. */
const nobody = 65_534;

/**
 * The program that starts Electron as an ordinary user, and the app to start; `remove` deletes the copies made for that.
 *
 * @typedef {{ readonly program: string, readonly app: string, readonly remove: () => void }} OrdinaryUserApp
 */

/**
 * Gives an Electron that runs as an ordinary user even where we are root, and the built app in a folder that this user can read.
 *
 * @param {string} program - The Electron.
 * @returns {OrdinaryUserApp}
 */
export function appForOrdinaryUser(program) {
  if (process.getuid?.() !== 0) return { program, app: projectPath(), remove: () => {} };

  // A checkout of root may be in a folder that no other user can read.
  const folder = makeTemporaryFolder('mailwright-user-');
  const runtime = join(folder, 'runtime');
  const app = join(folder, 'app');
  const home = join(folder, 'home');
  cpSync(dirname(program), runtime, { recursive: true });
  cpSync(projectPath('dist'), join(app, 'dist'), { recursive: true });
  cpSync(projectPath('package.json'), join(app, 'package.json'));
  const start = join(folder, 'start');
  writeStarter(start, join(runtime, 'electron'), home);
  evenModes(folder);
  mkdirSync(home);
  chownSync(home, nobody, nobody);
  // Set-user-ID root, as in an installed package, for systems that forbid user namespaces.
  chmodSync(join(runtime, 'chrome-sandbox'), 0o4755);
  return { program: start, app, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * A packaged program that an ordinary user starts: `program` as it was packed, `installed` as a package of the system installs it. Both have
 * the home folder `home`; `remove` deletes it and the copy.
 *
 * @typedef {{ readonly program: string, readonly installed: string, readonly home: string, readonly remove: () => void }} PackagedForUser
 */

/**
 * Gives a copy of the packaged program whose fuses are not set yet, so that tests can look inside, and starters for it and for the
 * installed program. To be called as root.
 *
 * @param {object} packaged
 * @param {string} packaged.folder - The laid-out program.
 * @param {string} packaged.runtime - The Electron that was packed.
 * @param {string} packaged.name - Of the executable.
 * @param {string} packaged.installed - The command of the installed program.
 * @returns {PackagedForUser}
 */
export function packagedForOrdinaryUser({ folder, runtime, name, installed }) {
  const own = makeTemporaryFolder('mailwright-package-');
  const copy = join(own, 'program');
  const home = join(own, 'home');
  cpSync(folder, copy, { recursive: true });
  cpSync(runtime, join(copy, name));
  const starters = { program: join(own, 'start-program'), installed: join(own, 'start-installed') };
  writeStarter(starters.program, join(copy, name), home);
  writeStarter(starters.installed, installed, home);
  evenModes(own);
  chmodSync(join(copy, 'chrome-sandbox'), 0o4755);
  mkdirSync(home, { mode: 0o700 });
  chownSync(home, nobody, nobody);
  return { ...starters, home, remove: () => rmSync(own, { recursive: true, force: true }) };
}

/**
 * Writes a script that starts a program as an ordinary user.
 *
 * @param {string} path
 * @param {string} program
 * @param {string} home
 */
function writeStarter(path, program, home) {
  const become = `setpriv --reuid=${nobody} --regid=${nobody} --clear-groups`;
  writeFileSync(path, `#!/bin/sh\nexec ${become} env HOME=${home} ${program} "$@"\n`, { mode: 0o755 });
}
