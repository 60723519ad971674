import type { Report } from '../contract/report';
import type { RunEvent } from '../contract/run-event';
import type { OngoingRun } from './ongoing-run';
import type { Ports } from './ports';
import { startRunLog } from './run-log';
import type { Stop } from './stop-by';
import { stopOnMistake } from './stop-on-mistake';
import { createTaskGroup, type TaskGroup } from './task-group';

/** Takes each event of a run as it happens. */
export type Emit = (event: RunEvent) => void;

/** Does work as one run. The last event is `finished`; resolves with its report when every connection is closed. */
export async function asRun(
  { ports, emit, verbose }: { readonly ports: Ports; readonly emit: Emit; readonly verbose: boolean },
  signal: AbortSignal,
  work: (run: OngoingRun) => Promise<Report>,
): Promise<Report> {
  const log = startRunLog(ports.clock, emit, { verbose });
  const workThenClose = async (stop: Stop, tasks: TaskGroup) => {
    const report = log.finish(await work({ ports, log, signal: stop.signal, tasks }));
    await tasks.allSettled();
    stop.end();
    return report;
  };
  return await stopOnMistake(signal, workThenClose, createTaskGroup(log.changes.note));
}
