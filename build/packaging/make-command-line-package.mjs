import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleForNode } from '../bundle.mjs';
import { packageFile } from '../package-file.mjs';
import { projectPath } from '../project-path.mjs';
import { packageFolder } from './builder-config.mjs';
import { evenModes } from './even-modes.mjs';
import { identity } from './identity.mjs';
import { npmPack } from './npm-pack.mjs';

/**
 * Makes the package of the command line for npm: everything bundled, no dependencies, with its manual page and the completions of three
 * shells.
 *
 * @returns {Promise<string>} The path of the package.
 */
export async function makeCommandLinePackage() {
  const folder = projectPath('dist', 'command-line-package');
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['cli', 'knowledge']) cpSync(projectPath('dist', name), join(folder, name), { recursive: true });
  chmodSync(join(folder, 'cli', 'mailwright.js'), 0o755);
  for (const name of ['LICENSE', 'NOTICE']) cpSync(projectPath(name), join(folder, name));
  cpSync(projectPath('dist', 'shipped', 'command-line-licenses.txt'), join(folder, 'licenses.txt'));
  cpSync(projectPath('build', 'packaging', 'command-line-readme.md'), join(folder, 'README.md'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(commandLineManifest(), null, 2)}\n`);
  for (const [path, text] of Object.entries(await renderManual())) write(join(folder, path), text);

  evenModes(folder);
  return npmPack(folder, packageFolder);
}

/** The package.json of the package: what npm needs to know, and no dependency. */
export function commandLineManifest() {
  const { name, version, description, license } = packageFile;
  return {
    name,
    version,
    description,
    license,
    bin: { [identity.command]: 'cli/mailwright.js' },
    man: [`man/${identity.command}.1`],
    engines: { node: '>=20' },
    files: ['cli', 'knowledge', 'man', 'completions', 'NOTICE', 'licenses.txt'],
  };
}

/**
 * The manual page and the completions, each by its path in the package. They come from the tables of commands and flags.
 *
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
async function renderManual() {
  const folder = `dist/manual-${process.pid}`;
  // vite sets NODE_ENV in this process, and npm would leave out packages because of it.
  const mode = process.env['NODE_ENV'];
  try {
    await bundleForNode({ entry: 'electron/cli/manual/manual-files.ts', folder });
    const { manualFiles } = createRequire(import.meta.url)(projectPath(folder, 'manual-files.js'));
    return await manualFiles();
  } finally {
    if (mode === undefined) delete process.env['NODE_ENV'];
    rmSync(projectPath(folder), { recursive: true, force: true });
  }
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
