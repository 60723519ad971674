import { setTimeout } from 'node:timers/promises';
import { CannotGoOn } from './cannot-go-on.mjs';
import { findProgram } from './find-program.mjs';
import { hasDisplay } from './has-display.mjs';
import { findMissingLibraries } from './missing-libraries.mjs';
import { captureProgram } from './run-program.mjs';

/** Debian packages with the libraries that Electron is linked against, and a font so that text is drawn at all. */
const libraryPackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libatk-bridge2.0-0', 'fonts-dejavu-core'];
const displayPackages = ['xvfb', 'xauth'];

/** What a package asks while it is installed, and our answer, in the form of debconf-set-selections. */
const answers = 'postfix postfix/main_mailer_type select No configuration\n';

/**
 * Makes sure that this system has the libraries and packages that Electron and the tests need. Names what is missing, and
 * installs it where that is allowed and possible.
 *
 * @param {object} needs
 * @param {string} needs.program - The Electron to start.
 * @param {readonly string[]} needs.packages - Further Debian packages that are needed.
 * @param {boolean} needs.mayInstall - False where missing packages are only named.
 */
export async function provideSystemPackages({ program, packages, mayInstall }) {
  const libraries = await findMissingLibraries(program);
  const display = hasDisplay() || findProgram('Xvfb') !== null ? [] : ['Xvfb'];
  const others = await findMissingPackages(packages);
  const missing = [...libraries, ...display, ...others];
  if (missing.length === 0) return;

  const wanted = [
    ...(libraries.length > 0 ? libraryPackages : []),
    ...(display.length > 0 ? displayPackages : []),
    ...others,
  ];
  const lack = `This system lacks ${missing.join(', ')}`;
  if (mayInstall && findProgram('apt-get') === null) {
    throw new CannotGoOn(`${lack}; install what Debian calls ${wanted.join(', ')}.`);
  }
  if (mayInstall && process.getuid?.() !== 0) {
    throw new CannotGoOn(`${lack}; install it with: sudo apt-get install ${wanted.join(' ')}`);
  }
  console.log(`${lack}.`);
  if (mayInstall) await install(wanted);
}

/** @param {readonly string[]} packages */
async function findMissingPackages(packages) {
  if (packages.length === 0) return [];
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query has placeholders of this form too.
  const { output } = await captureProgram('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...packages]);
  return packagesNotInstalled(packages, output);
}

/**
 * The packages that `dpkg-query` does not list as installed, in their given order.
 *
 * @param {readonly string[]} packages
 * @param {string} dpkgOutput - Lines of name and status.
 */
export function packagesNotInstalled(packages, dpkgOutput) {
  const lines = new Set(dpkgOutput.split('\n'));
  return packages.filter((name) => !lines.has(`${name} installed`));
}

/** @param {readonly string[]} packages */
async function install(packages) {
  await updatePackageLists();

  const names = await Promise.all(packages.map(nameInThisRelease));
  const args = ['install', '-y', '--no-install-recommends', ...names];
  console.log(`apt-get ${args.join(' ')}`);
  await captureProgram('sh', ['-c', 'printf "$ANSWERS" | debconf-set-selections'], { ANSWERS: answers });
  // Another installation may be going on: wait for its lock instead of failing.
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const ended = await captureProgram('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], env);
  if (ended.code !== 0) throw new CannotGoOn(`apt-get could not install them: ${ended.errors}`);
}

/**
 * Updates the package lists. DPkg::Lock::Timeout does not cover their lock, so a failed update is tried again. The last
 * failure is ignored, because the old lists may be enough.
 */
export async function updatePackageLists() {
  console.log('apt-get update');
  for (let attempt = 1; attempt <= 6; attempt++) {
    if ((await captureProgram('apt-get', ['update'])).code === 0) return;
    await setTimeout(10_000);
  }
}

/**
 * Libraries with 64-bit times have a suffix since Debian 13 and Ubuntu 24.04.
 *
 * @param {string} name
 */
async function nameInThisRelease(name) {
  const { code } = await captureProgram('apt-cache', ['show', `${name}t64`]);
  return code === 0 ? `${name}t64` : name;
}
