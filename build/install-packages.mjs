import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CannotGoOn } from './cannot-go-on.mjs';
import { projectPath } from './project-path.mjs';
import { runProgram } from './run-program.mjs';

/** Installs the packages of package-lock.json; does nothing where node_modules has them already. */
export async function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(projectPath('package-lock.json')))
    .digest('hex');
  const marker = projectPath('node_modules', '.mailwright-lock');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;

  console.log('Installing the packages that package-lock.json names …');
  // No package needs its install script. Warnings are hidden, because some tools of the official Electron ask for a newer
  // Node than Mailwright needs.
  const code = await runProgram('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new CannotGoOn('npm ci failed, so nothing can be built.');
  writeFileSync(marker, lock);
}
