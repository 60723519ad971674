import type { TranscriptLine } from '../contract/api';
import { reportEventsAtMost } from '../contract/report-file';
import { requestLimits } from '../contract/request-limits';
import type { RunEvent } from '../contract/run-event';
import type { RunId, RunKind } from '../contract/run-request';
import { limits } from '../core/limits';

/** A run as far as it has come. */
export interface KeptRun {
  readonly runId: RunId;
  readonly kind: RunKind;
  /** Redacted; the lines of the conversations are among them. */
  readonly events: readonly RunEvent[];
}

/** The newest runs of the window, kept in memory to be read and saved. */
interface KeptRuns {
  /** Starts to keep a run, and gives the function that takes its events. The oldest run is dropped where there are too many. */
  begin(runId: RunId, kind: RunKind): (event: RunEvent) => void;
  /** The conversation of one step, oldest line first; empty where the run is not kept. */
  transcript(runId: RunId, step: string): readonly TranscriptLine[];
  /** The runs of these ids that are kept, in the order of the ids. */
  named(runIds: readonly RunId[]): readonly KeptRun[];
  forget(): void;
}

/** Keeps nothing yet. */
export function createKeptRuns(): KeptRuns {
  const runs = new Map<RunId, KeptRun>();
  return {
    begin: (runId, kind) => {
      const events: RunEvent[] = [];
      runs.delete(runId);
      runs.set(runId, { runId, kind, events });
      for (const oldest of runs.keys()) if (runs.size > requestLimits.runs) runs.delete(oldest);
      let lineChars = 0;
      return (event) => {
        if (event.kind === 'line') lineChars += event.text.length;
        const hasRoom = lineChars <= limits.keptLineChars && events.length < reportEventsAtMost;
        // A run can be replayed without its lines, but not without its facts, which are few.
        if (event.kind !== 'line' || hasRoom) events.push(event);
      };
    },
    transcript: (runId, step) => (runs.get(runId)?.events ?? []).flatMap((event) => linesOf(event, step)),
    named: (runIds) => runIds.flatMap((runId) => runs.get(runId) ?? []),
    forget: () => runs.clear(),
  };
}

function linesOf(event: RunEvent, step: string): readonly TranscriptLine[] {
  return event.kind === 'line' && event.step === step ? [{ from: event.from, text: event.text }] : [];
}
