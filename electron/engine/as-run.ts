import type { Report } from '../contract/report';
import type { RunEvent } from '../contract/run-event';
import type { Ports } from './ports';
import { type RunLog, startRunLog } from './run-log';
import { stopBy } from './stop-by';
import { createTaskGroup, type TaskGroup } from './task-group';

/** Takes each event of a run as it happens. */
export type Emit = (event: RunEvent) => void;

/** A run under way: its ports, its log, the signal that stops it, and its tasks, all of which have ended before it has. */
export interface OngoingRun {
  readonly ports: Ports;
  readonly log: RunLog;
  readonly signal: AbortSignal;
  readonly tasks: TaskGroup;
}

/**
 * Does work that may start tasks as one run. The last event is `finished`; resolves with its report when every connection is closed. At a
 * mistake of ours, in the work or in a task, everything is stopped, and has ended before the mistake is thrown.
 */
export async function asRun(
  { ports, emit, verbose }: { readonly ports: Ports; readonly emit: Emit; readonly verbose: boolean },
  signal: AbortSignal,
  work: (run: OngoingRun) => Promise<Report>,
): Promise<Report> {
  const stop = stopBy(signal);
  const log = startRunLog(ports.clock, emit, { verbose });
  const tasks = createTaskGroup(log.changes.note);
  // Async, so that a mistake before the first wait of the work comes as any other does.
  const start = async () => await work({ ports, log, signal: stop.signal, tasks });
  const done = start();
  try {
    const report = log.finish(await Promise.race([done, tasks.failed]));
    await tasks.allSettled();
    return report;
  } catch (mistake) {
    stop.end();
    await Promise.allSettled([done, tasks.allSettled()]);
    throw mistake;
  } finally {
    stop.end();
  }
}
