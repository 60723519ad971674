import type { Ports } from './ports';
import type { RunLog } from './run-log';
import type { TaskGroup } from './task-group';

/** A run under way: its ports, its log, the signal that stops it, and its tasks, all of which have ended before it has. */
export interface OngoingRun {
  readonly ports: Ports;
  readonly log: RunLog;
  readonly signal: AbortSignal;
  readonly tasks: TaskGroup;
}
