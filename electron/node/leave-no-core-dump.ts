import { spawn } from 'node:child_process';

/**
 * Keeps a crash of this process from writing its memory to a file, from a moment later on: to be called before a password is typed. Only
 * Linux has a program that does it for one that runs already (`prlimit` of util-linux); elsewhere, and where it is missing, nothing
 * happens.
 */
export function leaveNoCoreDump(): void {
  if (process.platform !== 'linux') return;
  const limiting = spawn('prlimit', [`--pid=${process.pid}`, '--core=0:0'], { stdio: 'ignore' });
  limiting.on('error', () => undefined);
  limiting.unref();
}
