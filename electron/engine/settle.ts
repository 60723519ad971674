import { limits } from '../core/limits';
import type { Clock } from './ports';

/** When a run is over although something is still under way. */
export interface Settling {
  /** Resolves when the answer has had its grace, time is up, or the signal was aborted. */
  readonly settled: Promise<void>;
  /** Both directions are proven: better sources get a while more, counted from the first such moment. */
  answered(shortestTcpMs: number | null): void;
}

/** Starts the clocks that end a run. With `thorough` an answer starts none. */
export function startSettling(
  clock: Clock,
  signal: AbortSignal,
  options: { readonly thorough: boolean; readonly deadlineMs: number },
): Settling {
  let settle: () => void = () => undefined;
  let isAnswered = false;
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const settleAfter = (delayMs: number) => {
    clock.wait(delayMs, signal).then(settle, settle);
  };

  settleAfter(options.deadlineMs);
  return {
    settled,
    answered: (shortestTcpMs) => {
      if (isAnswered || options.thorough) return;
      isAnswered = true;
      settleAfter(Math.max(limits.graceMs, limits.graceTcpPhases * (shortestTcpMs ?? 0)));
    },
  };
}
