import type { Clock } from '../../electron/engine/ports';
import { onAbort } from '../../electron/node/on-abort';
import { createSystemClock } from '../../electron/node/system-clock';

interface Wait {
  readonly atMs: number;
  readonly end: () => void;
}

/**
 * A clock on which every wait takes a fraction of its time, for tests of limits. It counts turns of the event loop, so that bytes that
 * have arrived are read before time goes on, even where the machine stopped this process for a while.
 */
export function createFastClock(timesFaster = 20): Clock {
  const waits = new Set<Wait>();
  let nowMs = 0;
  let isGoing = false;

  const go = () => {
    isGoing = waits.size > 0;
    if (isGoing) setTimeout(tick, 1);
  };
  const tick = () => {
    nowMs += timesFaster;
    const due = [...waits].filter(({ atMs }) => atMs <= nowMs).sort((one, other) => one.atMs - other.atMs);
    for (const { end } of due) end();
    go();
  };
  return {
    ...createSystemClock(),
    nowMs: () => nowMs,
    wait: (delayMs, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const end = () => {
          waits.delete(wait);
          dropListener();
          resolve();
        };
        const wait: Wait = { atMs: nowMs + delayMs, end };
        const dropListener = onAbort(signal, end);
        waits.add(wait);
        if (!isGoing) go();
      }),
  };
}
