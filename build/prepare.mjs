import { resolveRuntime } from './electron-runtime.mjs';
import { installPackages } from './install-packages.mjs';
import { provideSystemPackages } from './system-packages.mjs';

/** The switch that leaves the system's packages alone. */
export const noSystemPackages = '--no-system-packages';

/**
 * Brings a checkout to where it can be started: packages, the Electron runtime, the system's libraries, the build.
 * Each step does nothing where it was done before.
 *
 * @param {object} [needs]
 * @param {readonly string[]} [needs.systemPackages] - Debian packages that are needed besides Electron's libraries.
 * @param {boolean} [needs.mayInstall] - Whether the system's packages may be installed.
 */
export async function prepare({ systemPackages = [], mayInstall = true } = {}) {
  await installPackages();
  const runtime = await resolveRuntime();
  await provideSystemPackages({ program: runtime.program, packages: systemPackages, mayInstall });
  await buildWhereChanged();
  return runtime;
}

/** Brings a checkout to where the command line can be started, which needs no Electron. */
export async function prepareCommandLine() {
  await installPackages();
  await buildWhereChanged();
}

async function buildWhereChanged() {
  // Loaded only now: it needs the packages that were installed before.
  const { bundleWhereChanged } = await import('./bundle.mjs');
  await bundleWhereChanged();
}
