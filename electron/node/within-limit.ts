import type { Failure, Stage } from '../contract/failure';
import { failed, type Result } from '../contract/result';
import type { Clock } from '../engine/ports';
import { onAbort } from './on-abort';
import { waitInTurns } from './wait-in-turns';

/** How long an operation may take, and what stops it sooner; `stage` is a function where it changes during the operation. */
interface Limit {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly stage: Stage | (() => Stage);
  readonly timeoutMs: number;
  /** How long it may go on after an abort; 0 unless given. */
  readonly graceMs?: number;
}

/** Takes the outcome of an operation; only the first one counts. */
export type Settle<T> = (outcome: Result<T, Failure>) => void;

/** Takes a mistake of ours that ends an operation; only the first end counts. */
export type Fail = (mistake: unknown) => void;

/** Starts an operation; gives the function that frees its resources. */
export type Start<T> = (settle: Settle<T>, fail: Fail) => () => void;

/**
 * The outcome of an operation, or `timed-out` when its time is up. Its resources are freed in every case, before the outcome is
 * given. Rejects with a mistake of ours. After an abort the outcome is a failure without meaning, which no caller reads.
 */
export function withinLimit<T>(limit: Limit, start: Start<T>): Promise<Result<T, Failure>> {
  const { clock, signal, timeoutMs, graceMs = 0 } = limit;
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    let release: (() => void) | null = null;

    const end = (tell: () => void) => {
      if (over.signal.aborted) return;
      over.abort();
      dropListener();
      release?.();
      tell();
    };
    const settle: Settle<T> = (outcome) => end(() => resolve(outcome));
    const fail: Fail = (mistake) => end(() => reject(mistake));
    const stageNow = () => (typeof limit.stage === 'function' ? limit.stage() : limit.stage);
    const stop = () => settle(stopped(stageNow()));
    const abort = () => (graceMs === 0 ? stop() : void waitInTurns(clock, graceMs, over.signal).then(stop).catch(fail));

    if (signal.aborted) return resolve(stopped(stageNow()));
    const dropListener = onAbort(signal, abort);
    clock
      .wait(timeoutMs, over.signal)
      .then(() => settle(failed({ code: 'timed-out', stage: stageNow(), timeoutMs })))
      .catch(fail);

    try {
      release = start(settle, fail);
    } catch (mistake) {
      return fail(mistake);
    }
    if (over.signal.aborted) release();
  });
}

/** The outcome of an operation whose signal was aborted: `timed-out` after no time. */
export function stopped(stage: Stage): { readonly ok: false; readonly failure: Failure } {
  return failed({ code: 'timed-out', stage, timeoutMs: 0 });
}
