import type { Clock } from '../../electron/engine/ports';
import { onAbort } from '../../electron/node/on-abort';

/** A clock whose time passes only when all other work waits for it. */
export interface VirtualClock extends Clock {
  /** Lets time pass until the work is done, and gives its result. */
  play<T>(work: Promise<T>): Promise<T>;
  /** Waits that have not ended: what is left open when it is not 0. */
  waiting(): number;
}

interface Wait {
  readonly atMs: number;
  readonly end: () => void;
}

/** A clock that stands at 0. */
export function createVirtualClock(): VirtualClock {
  let nowMs = 0;
  const waits = new Set<Wait>();
  return {
    nowMs: () => nowMs,
    date: () => '2025-06-01T00:00:00.000Z',
    nextTurn: async () => undefined,
    wait: (delayMs, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const wait: Wait = {
          atMs: nowMs + delayMs,
          end: () => {
            waits.delete(wait);
            dropListener();
            resolve();
          },
        };
        waits.add(wait);
        const dropListener = onAbort(signal, wait.end);
      }),
    waiting: () => waits.size,
    play: async (work) => {
      let isDone = false;
      const done = work.finally(() => {
        isDone = true;
      });
      done.catch(() => undefined);
      while (!isDone) {
        // Everything that does not wait for the clock comes first.
        await new Promise((resolve) => setImmediate(resolve));
        if (isDone) break;
        const [next] = [...waits].sort((a, b) => a.atMs - b.atMs);
        if (next === undefined) {
          await new Promise((resolve) => setImmediate(resolve));
          if (!isDone && waits.size === 0) throw new Error('Nothing waits for the clock and the work is not done');
          continue;
        }
        nowMs = Math.max(nowMs, next.atMs);
        next.end();
      }
      return await done;
    },
  };
}
