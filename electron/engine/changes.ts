import { limits } from '../core/limits';
import type { Decision } from '../core/search/run-snapshot';
import type { Clock } from './ports';
import { stopBy } from './stop-by';

/** Asks a rule once after all changes of a moment, and at the time that the rule names. */
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
      while (!signal.aborted) {
        const { happened } = change;
        const decision = rule(nowMs());
        if (decision.kind === 'stop') return decision.because;
        const waiting = stopBy(signal);
        // A long wait ends early, because timers have a longest time.
        const delayMs = Math.min(decision.atMs - nowMs(), limits.runMs);
        // Many answers arrive together.
        const changed = happened.then(clock.nextTurn);
        const waited = clock.wait(delayMs, waiting.signal);
        await Promise.race([changed, waited]).finally(waiting.end);
        // It ends at once; a mistake in it is not lost.
        await waited;
      }
      return null;
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
