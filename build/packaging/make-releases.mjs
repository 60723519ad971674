import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'electron-builder';
import { CannotGoOn } from '../cannot-go-on.mjs';
import { packageFile } from '../package-file.mjs';
import { builderConfig, packageFolder } from './builder-config.mjs';
import { fuses } from './fuses.mjs';
import { identity } from './identity.mjs';
import { makeCommandLinePackage } from './make-command-line-package.mjs';
import { expectFuses } from './pack-program.mjs';
import { isForTestsOnly } from './trial-version.mjs';
import { writeBillOfMaterials } from './write-bill-of-materials.mjs';

/**
 * The files with a wire of fuses that electron-builder leaves in the folder of packages, one for each system. The folder of a system is
 * what its packages were made of.
 */
const filesWithFuses = [
  ['linux-unpacked', identity.command],
  ['win-unpacked', `${identity.name}.exe`],
  [
    'mac-universal',
    `${identity.name}.app/Contents/Frameworks/Electron Framework.framework/Versions/A/Electron Framework`,
  ],
];

/**
 * Has electron-builder make every package of this system, with the official Electron of package.json. It fetches its tools.
 *
 * @param {import('../electron-runtime.mjs').Runtime} runtime
 */
export async function makeReleases(runtime) {
  if (isForTestsOnly(runtime)) throw new CannotGoOn('A release is made with the official Electron, and here is none.');
  // The tools of electron-builder make folders of their own, which every user is to read.
  process.umask(0o022);
  await build({ config: builderConfig({ fuseCount: fuses.length }), publish: 'never' });
  const made = filesWithFuses.map((names) => join(packageFolder, ...names)).filter((file) => existsSync(file));
  if (made.length === 0) throw new CannotGoOn('No fuses could be read back from what was made.');
  for (const file of made) expectFuses(file);
  await makeCommandLinePackage();
  await writeBillOfMaterials(packageFile.devDependencies.electron);
}
