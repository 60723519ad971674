import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from './cannot-go-on.mjs';
import { installFallbackRuntime } from './fallback-runtime.mjs';
import { projectPath } from './project-path.mjs';
import { captureProgram } from './run-program.mjs';

/**
 * An Electron that can be started; `program` is the absolute path of its executable.
 *
 * @typedef {{ readonly program: string, readonly origin: 'override' | 'official' | 'fallback' }} Runtime
 */

/**
 * What the resolver depends on.
 *
 * @typedef {object} RuntimeSources
 * @property {string | undefined} override - A folder that the user names.
 * @property {(program: string) => boolean} isThere
 * @property {() => Promise<void>} installOfficial - Fetches the official runtime; does not throw where it cannot.
 * @property {() => Promise<string>} installFallback - Gives the folder of the fallback.
 */

const { ELECTRON_OVERRIDE_DIST_PATH: override } = process.env;

/** @type {RuntimeSources} */
const sources = {
  override,
  isThere: existsSync,
  installOfficial,
  installFallback: installFallbackRuntime,
};

/**
 * The Electron to use: the one that `ELECTRON_OVERRIDE_DIST_PATH` names, else the official one, else the fallback.
 *
 * @param {RuntimeSources} [from]
 * @returns {Promise<Runtime>}
 */
export async function resolveRuntime(from = sources) {
  const { isThere } = from;
  if (from.override) {
    const program = join(from.override, programName());
    if (isThere(program)) return { program, origin: 'override' };
    throw new CannotGoOn(`ELECTRON_OVERRIDE_DIST_PATH names ${from.override}, and there is no ${programName()} in it.`);
  }
  const official = projectPath('node_modules', 'electron', 'dist', programName());
  if (!isThere(official)) await from.installOfficial();
  if (isThere(official)) return { program: official, origin: 'official' };
  return { program: join(await from.installFallback(), programName()), origin: 'fallback' };
}

/**
 * The versions in a runtime, in one line: `Electron 25.1.1 (fallback), Chromium 114.0.5735.106, Node 18.15.0`.
 *
 * @param {Runtime} runtime
 */
export async function describeRuntime({ program, origin }) {
  const ended = await captureProgram(program, [projectPath('build', 'print-versions.cjs'), '--no-sandbox']);
  if (ended.code !== 0) throw new CannotGoOn(`The Electron runtime does not start: ${ended.errors}`);
  const { electron, chrome, node } = JSON.parse(ended.output);
  return `Electron ${electron} (${origin}), Chromium ${chrome}, Node ${node}`;
}

async function installOfficial() {
  const ended = await captureProgram(process.execPath, [projectPath('node_modules', 'electron', 'install.js')]);
  if (ended.code !== 0) console.log('The official Electron cannot be fetched from here.');
}

/** The path of the executable in a runtime's folder. */
function programName() {
  switch (process.platform) {
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron';
    case 'win32':
      return 'electron.exe';
    default:
      return 'electron';
  }
}
