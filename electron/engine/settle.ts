import { limits } from '../core/limits';
import type { Clock } from './ports';

/** When a run is over although something is still under way. */
export interface Settling {
  /** Resolves when the answer has had its grace, only silence is left, time is up, or the signal was aborted. */
  readonly settled: Promise<void>;
  /** Both directions are proven: better sources get a while more, counted from the first such moment. */
  answered(shortestTcpMs: number | null): void;
}

/** What the end of a run depends on. */
export interface SettlingRules {
  /** Wait for everything until the deadline. */
  readonly thorough: boolean;
  readonly deadlineMs: number;
  /** Whether a server of a better source than the answer's is talking at this moment. */
  readonly isBetterAtWork: () => boolean;
  /** Whether all that is still under way is known to be silent. */
  readonly isOnlySilenceLeft: () => boolean;
}

/** Starts the clocks that end a run. */
export function startSettling(clock: Clock, signal: AbortSignal, rules: SettlingRules): Settling {
  let settle: () => void = () => undefined;
  let isAnswered = false;
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });

  async function settleAfterGrace(graceMs: number): Promise<void> {
    await clock.wait(graceMs, signal);
    const latestMs = clock.nowMs() + limits.betterTalkMs;
    while (!signal.aborted && rules.isBetterAtWork() && clock.nowMs() < latestMs)
      await clock.wait(limits.lookMs, signal);
    settle();
  }

  async function settleInSilence(): Promise<void> {
    while (!signal.aborted && !rules.isOnlySilenceLeft()) await clock.wait(limits.lookMs, signal);
    settle();
  }

  void clock.wait(rules.deadlineMs, signal).then(settle);
  if (!rules.thorough) void settleInSilence();
  return {
    settled,
    answered: (shortestTcpMs) => {
      if (isAnswered || rules.thorough) return;
      isAnswered = true;
      void settleAfterGrace(Math.max(limits.graceMs, limits.graceTcpPhases * (shortestTcpMs ?? 0)));
    },
  };
}
