import { resolveRuntime } from './electron-runtime.mjs';
import { installPackages } from './install-packages.mjs';
import { provideSystemPackages } from './system-packages.mjs';

/** The option that forbids the installation of system packages. */
export const noSystemPackages = '--no-system-packages';

/**
 * Makes a checkout ready to start: packages, the Electron runtime, the system's libraries, the build. Steps that were done
 * before are skipped.
 *
 * @param {object} [needs]
 * @param {readonly string[]} [needs.systemPackages] - Debian packages that are needed in addition to Electron's libraries.
 * @param {boolean} [needs.mayInstall] - Whether the system's packages may be installed.
 */
export async function prepare({ systemPackages = [], mayInstall = true } = {}) {
  await installPackages();
  const runtime = await resolveRuntime();
  await provideSystemPackages({ program: runtime.program, packages: systemPackages, mayInstall });
  await buildWhereChanged();
  return runtime;
}

/** Makes a checkout ready to start the command line, which needs no Electron. */
export async function prepareCommandLine() {
  await installPackages();
  await buildWhereChanged();
}

async function buildWhereChanged() {
  // Imported here because it needs the packages that were installed before.
  const { bundleWhereChanged } = await import('./bundle.mjs');
  await bundleWhereChanged();
}
