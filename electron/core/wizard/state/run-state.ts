import type { RunEvent } from '../../../contract/run-event';
import type { RunId } from '../../../contract/run-request';
import type { Verdict } from '../../../contract/verdict';
import { initialRun, type RunView, reduceRun } from '../../run/reduce-run';

/** One run of the wizard and its progress. */
export interface RunState {
  /** Null while there is none, and for one from a file. */
  readonly runId: RunId | null;
  readonly status: 'idle' | 'running' | 'ended';
  readonly view: RunView;
  /** A mistake of Mailwright's own that ended the run. */
  readonly mistake: Verdict | null;
}

/** No run. */
export const idleRun: RunState = { runId: null, status: 'idle', view: initialRun, mistake: null };

/** A run without any event yet. */
export function startedRun(runId: RunId): RunState {
  return { ...idleRun, runId, status: 'running' };
}

/** The run after more of its events. */
export function runAfter(run: RunState, events: readonly RunEvent[]): RunState {
  const isEnded = events.some(({ kind }) => kind === 'finished');
  return { ...run, view: events.reduce(reduceRun, run.view), status: isEnded ? 'ended' : run.status };
}

/** The run after a mistake of Mailwright's own ended it. */
export function struckRun(run: RunState, mistake: Verdict): RunState {
  return { ...run, status: 'ended', mistake };
}
