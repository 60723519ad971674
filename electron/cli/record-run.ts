import type { RunEvent } from '../contract/run-event';
import type { Emit } from '../engine/run';
import type { Output } from './output';

/** Prints the events of a run as they happen, and keeps them for a saved report. */
export function recordRun(output: Output): { readonly events: readonly RunEvent[]; readonly emit: Emit } {
  const events: RunEvent[] = [];
  return {
    events,
    emit: (event) => {
      events.push(event);
      output.event(event);
    },
  };
}
