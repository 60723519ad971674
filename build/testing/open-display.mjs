import { spawn } from 'node:child_process';
import { CannotGoOn } from '../cannot-go-on.mjs';
import { findProgram } from '../find-program.mjs';

/**
 * A new display; `name` is the value for DISPLAY. It ends with `close` or with this process.
 *
 * @typedef {{ readonly name: string, readonly close: () => void }} Display
 */

/**
 * Starts Xvfb on a display that is free.
 *
 * @returns {Promise<Display>}
 */
export async function openDisplay() {
  const program = findProgram('Xvfb');
  if (program === null) throw new CannotGoOn('Window tests need a display or Xvfb, and here is neither.');
  // Xvfb writes the number that it chose to file descriptor 3. Only users of this machine can connect.
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-ac'];
  const xvfb = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = () => {
    process.off('exit', close);
    xvfb.kill();
  };
  process.once('exit', close);
  const number = await new Promise((resolve, reject) => {
    xvfb.stdio[3]?.once('data', (bytes) => resolve(String(bytes).trim()));
    xvfb.once('exit', () => reject(new CannotGoOn('Xvfb ended before it had a display.')));
  });
  return { name: `:${number}`, close };
}
