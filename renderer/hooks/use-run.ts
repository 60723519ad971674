import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Answered, RunId, RunRefusal, RunRequest } from '../../electron/contract/api';
import type { Result } from '../../electron/contract/result';
import type { RunEvent } from '../../electron/contract/run-event';
import type { Verdict } from '../../electron/contract/verdict';
import { initialRun, type RunView, reduceRun } from '../../electron/core/run/reduce-run';
import { bridge } from '../bridge';

/** The newest run and how it goes. */
export interface ShownRun {
  /** Null while there is none. */
  readonly runId: RunId | null;
  readonly status: 'idle' | 'running' | 'ended';
  readonly view: RunView;
  /** A mistake of Mailwright's own that ended the run. */
  readonly mishap: Verdict | null;
  /** When it started, on the clock of `performance.now()`. */
  readonly startedAtMs: number;
}

/** Starts runs one after the other and shows the newest; a request's `runId` is made here. */
export interface RunControl {
  readonly shown: ShownRun;
  start(request: Unnumbered<RunRequest>): Promise<Answered<Result<null, RunRefusal>>>;
  /** Stops the run; it then ends by itself. */
  cancel(): void;
  /** Forgets the run. */
  clear(): void;
}

type Unnumbered<R> = R extends RunRequest ? Omit<R, 'runId'> : never;

type Change =
  | { readonly kind: 'started'; readonly runId: RunId; readonly atMs: number }
  | { readonly kind: 'events'; readonly runId: RunId; readonly atMs: number; readonly events: readonly RunEvent[] }
  | { readonly kind: 'mishap'; readonly runId: RunId; readonly atMs: number; readonly verdict: Verdict }
  | { readonly kind: 'cleared' };

const idle: ShownRun = { runId: null, status: 'idle', view: initialRun, mishap: null, startedAtMs: 0 };

function changed(before: ShownRun, change: Change): ShownRun {
  if (change.kind === 'cleared') return idle;
  const { runId, atMs } = change;
  // What is first heard of a run makes it the one shown: that it was accepted may be heard after its first events.
  const shown: ShownRun = before.runId === runId ? before : { ...idle, runId, status: 'running', startedAtMs: atMs };
  switch (change.kind) {
    case 'started':
      return shown;
    case 'events': {
      const isEnded = change.events.some(({ kind }) => kind === 'finished');
      return {
        ...shown,
        view: change.events.reduce(reduceRun, shown.view),
        status: isEnded ? 'ended' : shown.status,
      };
    }
    case 'mishap':
      return { ...shown, status: 'ended', mishap: change.verdict };
  }
}

/** The newest of the runs that this component starts; a request that is refused leaves the one before in place. */
export function useRun(): RunControl {
  const [shown, change] = useReducer(changed, idle);
  const current = useRef<RunId | null>(null);

  useEffect(() => {
    const stopEvents = bridge.onRunEvents((batch) => {
      if (batch.runId === current.current) change({ kind: 'events', atMs: performance.now(), ...batch });
    });
    const stopMishaps = bridge.onMishap(({ runId, verdict }) => {
      if (runId === null || runId !== current.current) return;
      change({ kind: 'mishap', runId, atMs: performance.now(), verdict });
    });
    return () => {
      stopEvents();
      stopMishaps();
    };
  }, []);

  const start = useCallback(async (request: Unnumbered<RunRequest>) => {
    const before = current.current;
    const runId = crypto.randomUUID();
    current.current = runId;
    const answered = await bridge.startRun({ ...request, runId } as RunRequest);
    if (current.current !== runId) return answered;
    if (answered.ok && answered.value.ok) change({ kind: 'started', runId, atMs: performance.now() });
    else current.current = before;
    return answered;
  }, []);

  const cancel = useCallback(() => {
    if (current.current !== null) void bridge.cancelRun({ runId: current.current });
  }, []);

  const clear = useCallback(() => {
    current.current = null;
    change({ kind: 'cleared' });
  }, []);

  return { shown, start, cancel, clear };
}
