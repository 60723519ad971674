import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectPath } from '../project-path.mjs';

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
  const folder = mkdtempSync(join(tmpdir(), 'mailwright-user-'));
  chmodSync(folder, 0o755);
  const runtime = join(folder, 'runtime');
  const app = join(folder, 'app');
  const home = join(folder, 'home');
  cpSync(dirname(program), runtime, { recursive: true });
  cpSync(projectPath('dist'), join(app, 'dist'), { recursive: true });
  cpSync(projectPath('package.json'), join(app, 'package.json'));
  mkdirSync(home);
  chownSync(home, nobody, nobody);
  // Set-user-ID root, as in an installed package, for systems that forbid user namespaces.
  chmodSync(join(runtime, 'chrome-sandbox'), 0o4755);

  const start = join(folder, 'start');
  const become = `setpriv --reuid=${nobody} --regid=${nobody} --clear-groups`;
  writeFileSync(start, `#!/bin/sh\nexec ${become} env HOME=${home} ${join(runtime, 'electron')} "$@"\n`, {
    mode: 0o755,
  });
  return { program: start, app, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
