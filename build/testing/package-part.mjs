import { spawnSync } from 'node:child_process';
import { resolveRuntime } from '../electron-runtime.mjs';
import { findProgram } from '../find-program.mjs';
import { identity } from '../packaging/identity.mjs';
import { isTrial } from '../packaging/trial-version.mjs';
import { openDisplay } from './open-display.mjs';
import { packagedForOrdinaryUser } from './ordinary-user.mjs';
import { runPlaywright } from './playwright-part.mjs';
import { tallyOne } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Makes the packages, and runs the tests of them: the laid-out program, the installed one, and the command line.
 *
 * @returns {Promise<Tally>}
 */
export async function runPackagePart() {
  const reason = whyNoPackage();
  if (reason !== null) return { passed: 0, failed: 0, skipped: 1, note: reason };
  // A run that was killed has left its package. Somebody's own installation is not replaced.
  if (isTrial(installedVersion())) uninstall();
  if (installedVersion() !== '') {
    return { ...tallyOne(false), note: `${identity.command} is installed here already; remove it first.` };
  }

  const runtime = await resolveRuntime();
  // Imported here because it needs the packages of node_modules, and the parts are listed before those are installed.
  const { makePackages } = await import('../packaging/make-packages.mjs');
  const { laidOut, deb, rpm, commandLine } = await makePackages(runtime);
  const display = await openDisplay();
  const installed = `/usr/bin/${identity.command}`;
  const user = packagedForOrdinaryUser({
    folder: laidOut.folder,
    runtime: runtime.program,
    name: identity.command,
    installed,
  });
  const cleanUp = () => {
    uninstall();
    user.remove();
  };
  process.once('exit', cleanUp);
  try {
    return await runPlaywright('package', 'build/playwright.package.config.mjs', {
      DISPLAY: display.name,
      MAILWRIGHT_RUNTIME: runtime.program,
      MAILWRIGHT_PACKED: laidOut.program,
      MAILWRIGHT_PROGRAM: user.program,
      MAILWRIGHT_INSTALLED: user.installed,
      MAILWRIGHT_HOME: user.home,
      MAILWRIGHT_DEB: deb ?? '',
      MAILWRIGHT_RPM: rpm ?? '',
      MAILWRIGHT_COMMAND_LINE: commandLine,
      // Node 20 has WebSocket only with this.
      NODE_OPTIONS: '--experimental-websocket',
    });
  } finally {
    cleanUp();
    display.close();
  }
}

/** Why a package cannot be installed and started here, in one sentence; null where it can. */
function whyNoPackage() {
  if (process.platform !== 'linux') return 'Skipped: packages are installed on Linux only.';
  if (process.getuid?.() !== 0) return 'Skipped: only root can install a package.';
  const missing = ['apt-get', 'dpkg-deb', 'dpkg-query', 'setpriv'].filter((name) => findProgram(name) === null);
  return missing.length === 0 ? null : `Skipped: ${missing.join(', ')} cannot be found.`;
}

/** The version of the installed package; empty where none is installed. */
function installedVersion() {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query has placeholders of this form too.
  const args = ['-W', '-f', '${db:Status-Status} ${Version}', identity.command];
  const { stdout } = spawnSync('dpkg-query', args, { encoding: 'utf8' });
  return stdout.startsWith('installed ') ? stdout.slice('installed '.length) : '';
}

/** Removes the package where a test has left it. */
function uninstall() {
  if (installedVersion() === '') return;
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'purge', '-y', identity.command], { stdio: 'ignore' });
}
