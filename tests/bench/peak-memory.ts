import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { RunningProgram } from '../servers/network-namespace';

/** The most memory that a program had until its end, in bytes, as the system counts it. Linux only. */
export async function peakMemoryOf({ process: { pid }, exitCode }: RunningProgram): Promise<number> {
  let kilobytes = 0;
  let hasEnded = false;
  const noteEnd = () => {
    hasEnded = true;
  };
  exitCode.then(noteEnd, noteEnd);
  while (!hasEnded) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    kilobytes = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? kilobytes);
    await delay(50);
  }
  return kilobytes * 1024;
}
