import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectPath } from '../project-path.mjs';

/** The ids of `nobody`. */
const nobody = 65_534;

/**
 * The program as an ordinary user starts it; `remove` takes away what was made for that.
 *
 * @typedef {{ readonly program: string, readonly app: string, readonly remove: () => void }} OrdinaryUserApp
 */

/**
 * An Electron that runs as an ordinary user even where we are root, and the built app where that user can read it.
 *
 * @param {string} program - The Electron.
 * @returns {OrdinaryUserApp}
 */
export function appForOrdinaryUser(program) {
  if (process.getuid?.() !== 0) return { program, app: projectPath(), remove: () => {} };

  // A checkout of root's may lie where nobody else can read.
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
  // As an installed package has it, for systems that forbid user namespaces.
  chmodSync(join(runtime, 'chrome-sandbox'), 0o4755);

  const start = join(folder, 'start');
  const become = `setpriv --reuid=${nobody} --regid=${nobody} --clear-groups`;
  writeFileSync(start, `#!/bin/sh\nexec ${become} env HOME=${home} ${join(runtime, 'electron')} "$@"\n`, {
    mode: 0o755,
  });
  return { program: start, app, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
