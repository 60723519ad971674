import { performance } from 'node:perf_hooks';
import type { Clock } from '../engine/ports';
import { onAbort } from './on-abort';

/** The computer's monotonic clock; its origin is the start of the process. */
export function createSystemClock(): Clock {
  return { nowMs: () => performance.now(), date: () => new Date().toISOString(), wait, nextTurn };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      dropListener();
      resolve();
    };
    // Where the program was held up, timers come before what has arrived meanwhile. One turn later all of it is read.
    // Newer Nodes warn of a negative delay.
    const timer = setTimeout(() => setImmediate(end), Math.max(0, delayMs));
    const dropListener = onAbort(signal, end);
  });
}
