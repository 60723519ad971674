import { limits } from '../core/limits';
import type { Clock } from './ports';
import type { TaskGroup } from './task-group';

/**
 * Decides when a run ends although probes or sources are still under way. After the first pair with both directions proven, better
 * sources get `max(limits.graceMs, limits.graceTcpPhases × the shortest TCP phase)`.
 */
interface Settling {
  /** Resolves when the grace after the answer is over, only silence is left, time is up, or the signal was aborted. */
  readonly settled: Promise<void>;
  /** Call it when both directions are proven; the grace for better sources starts at the first call. */
  answered(shortestTcpMs: number | null): void;
  /** Call it when both servers have been signed in to: what would only explain a failure is not waited for any more. */
  signedIn(): void;
}

/** What the end of a run depends on. */
export interface SettlingRules {
  /** Wait for everything, at most until the deadline. */
  readonly thorough: boolean;
  readonly deadlineMs: number;
  /** Whether a server of a better source than the answer's is in conversation now. */
  readonly isBetterAtWork: () => boolean;
  /** Whether everything under way counts as silent. */
  readonly isOnlySilenceLeft: () => boolean;
  /** Whether everything under way is silent, or could only explain a failure. */
  readonly isNothingUsefulLeft: () => boolean;
}

/** Starts the clocks that end a run; they run next to its tasks until the signal is aborted. */
export function startSettling(clock: Clock, signal: AbortSignal, rules: SettlingRules, tasks: TaskGroup): Settling {
  let settle: () => void = () => undefined;
  let isAnswered = false;
  let isSignedIn = false;
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });

  async function settleAtDeadline(): Promise<void> {
    await clock.wait(rules.deadlineMs, signal);
    settle();
  }

  async function settleAfterGrace(graceMs: number): Promise<void> {
    await clock.wait(graceMs, signal);
    const latestMs = clock.nowMs() + limits.betterTalkMs;
    while (!signal.aborted && rules.isBetterAtWork() && clock.nowMs() < latestMs)
      await clock.wait(limits.lookMs, signal);
    settle();
  }

  async function settleInSilence(): Promise<void> {
    const isEnough = () => rules.isOnlySilenceLeft() || (isSignedIn && rules.isNothingUsefulLeft());
    while (!signal.aborted && !isEnough()) await clock.wait(limits.lookMs, signal);
    settle();
  }

  tasks.addBeside(settleAtDeadline());
  if (!rules.thorough) tasks.addBeside(settleInSilence());
  return {
    settled,
    signedIn: () => {
      isSignedIn = true;
    },
    answered: (shortestTcpMs) => {
      if (isAnswered || rules.thorough) return;
      isAnswered = true;
      tasks.addBeside(settleAfterGrace(Math.max(limits.graceMs, limits.graceTcpPhases * (shortestTcpMs ?? 0))));
    },
  };
}
