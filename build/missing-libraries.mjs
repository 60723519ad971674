import { captureProgram } from './run-program.mjs';

/**
 * The names of the shared libraries that a program needs and this system does not have; empty where all are there.
 *
 * @param {string} program
 */
export async function findMissingLibraries(program) {
  if (process.platform !== 'linux') return [];
  return parseMissingLibraries((await captureProgram('ldd', [program])).output);
}

/**
 * The names that `ldd` could not find, each once.
 *
 * @param {string} lddOutput
 */
export function parseMissingLibraries(lddOutput) {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name ?? '');
  return [...new Set(names)];
}
