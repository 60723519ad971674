import { limits } from '../core/limits';
import type { Decision } from '../core/search/run-snapshot';
import type { Clock } from './ports';
import { type Stop, stopBy } from './stop-by';

/** Asks a rule at each change of a run, and at the time that the rule names. */
export interface Changes {
  note(): void;
  /** How many there were. */
  count(): number;
  /** Gives the rule's reason to stop; null where the signal was aborted first. */
  until<Reason extends string>(rule: (nowMs: number) => Decision<Reason>, signal: AbortSignal): Promise<Reason | null>;
}

/** Starts with nothing changed; `nowMs` is the run's clock. */
export function createChanges(clock: Clock, nowMs: () => number): Changes {
  let change = nextChange();
  let count = 0;
  return {
    count: () => count,
    note: () => {
      const { happen } = change;
      change = nextChange();
      count += 1;
      happen();
    },
    until: async (rule, signal) => {
      const timer = createTimer(clock, nowMs);
      try {
        while (!signal.aborted) {
          const { happened } = change;
          const decision = rule(nowMs());
          if (decision.kind === 'stop') return decision.because;
          await Promise.race([happened, timer.at(decision.atMs, signal)]);
        }
        return null;
      } finally {
        timer.end();
      }
    },
  };
}

/** One wait at a time. It goes on while the same time is asked for. */
function createTimer(clock: Clock, nowMs: () => number) {
  let running: { readonly atMs: number; readonly stop: Stop; readonly over: Promise<void> } | null = null;
  const end = () => {
    running?.stop.end();
    running = null;
  };
  return {
    end,
    at: async (atMs: number, signal: AbortSignal) => {
      if (running?.atMs === atMs) return await running.over;
      end();
      const stop = stopBy(signal);
      // A long wait ends early, because timers have a longest time.
      const over = clock.wait(Math.min(atMs - nowMs(), limits.runMs), stop.signal).finally(() => {
        stop.end();
        if (running?.stop === stop) running = null;
      });
      running = { atMs, stop, over };
      await over;
    },
  };
}

function nextChange(): { readonly happened: Promise<void>; readonly happen: () => void } {
  let happen: () => void = () => undefined;
  const happened = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { happened, happen };
}
