import type { Phase } from '../contract/run-event';
import type { Watch } from './ports';
import type { StepLog } from './run-log';

/** A watch over one connection that several steps share; each step gets every phase with the same times. */
export interface SharedWatch extends Watch {
  /** Adds a step, once; it gets the earlier phases too. */
  join(step: StepLog): void;
  /** The phase that began last; undefined before the first. */
  newest(): { readonly phase: Phase; readonly startedMs: number; readonly endedMs: number | null } | undefined;
}

interface SharedPhase {
  readonly phase: Phase;
  readonly startedMs: number;
  endedMs: number | null;
  readonly enders: ((endedMs?: number) => void)[];
}

/** Makes the watch of one shared connection; `nowMs` is the run's clock. */
export function createSharedWatch(nowMs: () => number): SharedWatch {
  const steps = new Set<StepLog>();
  const phases: SharedPhase[] = [];

  const tell = (step: StepLog, shared: SharedPhase) => {
    const end = step.begin(shared.phase, shared.startedMs);
    if (shared.endedMs === null) shared.enders.push(end);
    else end(shared.endedMs);
  };

  return {
    join: (step) => {
      if (steps.has(step)) return;
      steps.add(step);
      for (const shared of phases) tell(step, shared);
    },
    newest: () => phases.at(-1),
    phase: (phase) => {
      const shared: SharedPhase = { phase, startedMs: nowMs(), endedMs: null, enders: [] };
      phases.push(shared);
      for (const step of steps) tell(step, shared);
      return () => {
        if (shared.endedMs !== null) return;
        const endedMs = nowMs();
        shared.endedMs = endedMs;
        for (const end of shared.enders) end(endedMs);
      };
    },
    line: (from, text) => {
      for (const step of steps) step.watch.line(from, text);
    },
    // All steps belong to one run, so they cover the same passwords.
    cover: (text) => [...steps][0]?.watch.cover(text) ?? text,
  };
}
