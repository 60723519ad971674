import { spawn } from 'node:child_process';

/**
 * Keeps a crash of this process from writing its memory to a file. It takes effect a moment later, so call it before a password is
 * typed. It uses `prlimit` of util-linux, which only Linux has; without that program nothing happens.
 */
export function leaveNoCoreDump(): void {
  if (process.platform !== 'linux') return;
  const limiting = spawn('prlimit', [`--pid=${process.pid}`, '--core=0:0'], { stdio: 'ignore' });
  limiting.on('error', () => undefined);
  limiting.unref();
}
