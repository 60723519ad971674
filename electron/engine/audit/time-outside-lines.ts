import type { ConnectionQueue } from '../connection-queue';
import type { Clock } from '../ports';

/** The time of one run among many: it stands still while the run waits in line for others. */
interface TimeOutsideLines {
  readonly clock: Clock;
  /** The same queue, in which waiting takes none of this time. */
  outside(queue: ConnectionQueue): ConnectionQueue;
}

/** While the time stands still, it is looked at so often; milliseconds. */
const standingMs = 40;

/**
 * Makes the time of a run that shares servers with others. With it, no rule of the search counts how long others take: a deadline or a
 * silence is the same whether one run is under way or many.
 */
export function createTimeOutsideLines(clock: Clock): TimeOutsideLines {
  let inLine = 0;
  let sinceMs = 0;
  let stoodMs = 0;
  const nowMs = () => (inLine > 0 ? sinceMs : clock.nowMs()) - stoodMs;
  const wait: Clock['wait'] = async (delayMs, signal) => {
    const untilMs = nowMs() + delayMs;
    let leftMs = delayMs;
    do {
      await clock.wait(inLine > 0 ? Math.max(leftMs, standingMs) : leftMs, signal);
      leftMs = untilMs - nowMs();
    } while (leftMs > 0 && !signal.aborted);
  };
  return {
    clock: { ...clock, nowMs, wait },
    outside: (queue) => ({
      enter: async (...wanted) => {
        if (inLine === 0) sinceMs = clock.nowMs();
        inLine += 1;
        try {
          return await queue.enter(...wanted);
        } finally {
          inLine -= 1;
          if (inLine === 0) stoodMs += clock.nowMs() - sinceMs;
        }
      },
    }),
  };
}
