import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CannotGoOn } from '../cannot-go-on.mjs';
import { findProgram } from '../find-program.mjs';
import { packageFile } from '../package-file.mjs';
import { packageFolder } from './builder-config.mjs';
import { readFuses } from './fuse-wire.mjs';
import { fuses } from './fuses.mjs';
import { identity } from './identity.mjs';
import { makeCommandLinePackage } from './make-command-line-package.mjs';
import { makeDeb } from './make-deb.mjs';
import { makeRpm } from './make-rpm.mjs';
import { makeTar } from './make-tar.mjs';
import { packProgram } from './pack-program.mjs';
import { isForTestsOnly, versionForLinux } from './trial-version.mjs';
import { writeBillOfMaterials } from './write-bill-of-materials.mjs';

/**
 * @typedef {import('../electron-runtime.mjs').Runtime} Runtime
 * @typedef {import('./pack-program.mjs').LaidOutProgram} LaidOutProgram
 */

/**
 * What was made. `deb` is null where this system has no dpkg-deb, `rpm` where it has no rpmbuild.
 *
 * @typedef {object} Packages
 * @property {LaidOutProgram} laidOut
 * @property {string | null} deb
 * @property {string | null} rpm
 * @property {string} commandLine
 */

/**
 * Makes what a Linux machine can make without fetching tools: the program in a folder, a Debian package, an rpm, an archive, the command
 * line as a package for npm, and the bill of materials. Prints their sizes.
 *
 * @param {Runtime} runtime
 * @returns {Promise<Packages>}
 */
export async function makePackages(runtime) {
  if (process.platform !== 'linux') {
    throw new CannotGoOn(
      'Without --release, packages are made on Linux only; here npm run package -- --release makes them.',
    );
  }
  const laidOut = await packProgram(runtime);
  const isForTests = isForTestsOnly(runtime);
  const trial = isForTests ? `-trial-electron-${laidOut.electron}` : '';
  const stem = join(packageFolder, `${identity.command}-${packageFile.version}-linux-${process.arch}${trial}`);
  const version = versionForLinux(isForTests);
  const deb = findProgram('dpkg-deb') === null ? null : await makeDeb(laidOut.folder, `${stem}.deb`, version);
  const rpm = findProgram('rpmbuild') === null ? null : await makeRpm(laidOut.folder, `${stem}.rpm`, version);
  const tar = await makeTar(laidOut.folder, `${stem}.tar.gz`);
  const commandLine = await makeCommandLinePackage();
  const bill = await writeBillOfMaterials(laidOut.electron);

  const set = fuses.slice(0, readFuses(laidOut.program).length);
  console.log(`\nFuses, as read back: ${set.map(({ name, isOn }) => `${name} ${isOn ? 'on' : 'off'}`).join(', ')}`);
  const { codeBytes, packedBytes } = laidOut;
  console.log(`Mailwright's own code: ${megabytes(codeBytes)}, packed ${megabytes(packedBytes)}`);
  for (const file of [deb ?? [], rpm ?? [], tar, commandLine, bill].flat()) {
    console.log(`${basename(file)}: ${megabytes(statSync(file).size)}`);
  }
  if (deb === null) console.log('There is no dpkg-deb here, so no Debian package was made.');
  if (rpm === null) console.log('There is no rpmbuild here, so no rpm was made.');
  if (isForTests) console.log('These packages do not hold the official Electron. They are for tests only.');
  return { laidOut, deb, rpm, commandLine };
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
