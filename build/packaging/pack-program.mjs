import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, Platform } from 'electron-builder';
import { CannotGoOn } from '../cannot-go-on.mjs';
import { builderConfig, packageFolder } from './builder-config.mjs';
import { readFuses } from './fuse-wire.mjs';
import { fuses } from './fuses.mjs';
import { identity } from './identity.mjs';

/** @typedef {import('../electron-runtime.mjs').Runtime} Runtime */

/** More than all code of Mailwright adds to a package, compressed. A package of npm that slips in whole shows here. */
const packedBytesAtMost = 3_000_000;

/**
 * The program as it is installed on Linux, laid out in a folder.
 *
 * @typedef {object} LaidOutProgram
 * @property {string} folder
 * @property {string} program - Its executable.
 * @property {number} codeBytes - The size of Mailwright's own code, with the packages that are bundled in it.
 * @property {number} packedBytes - The same, compressed as in a package.
 * @property {string} electron - The version of Electron in it.
 */

/**
 * Lays out the program with the runtime that is there, checks it, and sets its fuses. Linux only, without any download.
 *
 * @param {Runtime} runtime
 * @returns {Promise<LaidOutProgram>}
 */
export async function packProgram(runtime) {
  const folder = dirname(runtime.program);
  const version = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  const fuseCount = readFuses(runtime.program).length;
  const config = builderConfig({ fuseCount, laidOut: { folder, version } });
  await build({ targets: Platform.LINUX.createTarget('dir'), config, publish: 'never' });

  const out = join(packageFolder, 'linux-unpacked');
  const program = join(out, identity.command);
  const code = readFileSync(join(out, 'resources', 'app.asar'));
  const packedBytes = gzipSync(code).length;
  if (packedBytes > packedBytesAtMost) {
    throw new CannotGoOn(`Mailwright's own code takes ${packedBytes} bytes packed, and may take ${packedBytesAtMost}.`);
  }
  for (const name of keptLicences) {
    if (!existsSync(join(out, name))) throw new CannotGoOn(`The package lacks ${name}.`);
  }
  expectFuses(program);
  return { folder: out, program, codeBytes: code.length, packedBytes, electron: version };
}

/** The licences of Electron and Chromium, of Mailwright, and of the packages that are bundled in it. */
export const keptLicences = [
  'LICENSE.electron.txt',
  'LICENSES.chromium.html',
  'resources/LICENSE.txt',
  'resources/NOTICE.txt',
  'resources/licenses.txt',
];

/**
 * Reads the fuses back; ends the script where one is not as the table says.
 *
 * @param {string} program - The file that holds the wire.
 */
export function expectFuses(program) {
  const read = readFuses(program);
  const wrong = fuses.filter(({ isOn }, index) => index < read.length && read[index] !== (isOn ? 'on' : 'off'));
  if (wrong.length > 0) throw new CannotGoOn(`These fuses are not set: ${wrong.map(({ name }) => name).join(', ')}.`);
}
