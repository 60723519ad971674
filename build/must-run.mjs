import { CannotGoOn } from './cannot-go-on.mjs';
import { captureProgram } from './run-program.mjs';

/**
 * Runs a program without showing anything; where it fails, nothing can go on.
 *
 * @param {string} program
 * @param {readonly string[]} args
 */
export async function mustRun(program, args) {
  const ended = await captureProgram(program, args);
  if (ended.code !== 0) throw new CannotGoOn(`${program} ${args[0]} failed: ${ended.errors}`);
}
