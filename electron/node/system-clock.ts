import { performance } from 'node:perf_hooks';
import type { Clock } from '../engine/ports';

/** The computer's monotonic clock; its origin is the start of the process. */
export function createSystemClock(): Clock {
  return { nowMs: () => performance.now(), wait };
}

function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, delayMs);
    signal.addEventListener('abort', end, { once: true });
  });
}
