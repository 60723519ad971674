import type { Report } from '../../contract/report';
import type { RunEvent } from '../../contract/run-event';
import type { RunKind } from '../../contract/run-request';
import { withSignIn } from '../conclusion/after-sign-in';
import { withOthersTested } from '../conclusion/others-tested';

/** The events of a run, and its kind. */
export interface ToldRun {
  readonly kind: RunKind;
  readonly events: readonly RunEvent[];
}

/**
 * Joins the runs of one account into one log: a search, tests of other servers, sign-ins. Times continue where the run before ended.
 * The report comes last; there is none where no search has ended.
 */
export function joinRuns(runs: readonly ToldRun[]): readonly RunEvent[] {
  const joined: RunEvent[] = [];
  let report: Report | null = null;
  let offsetMs = 0;
  for (const { kind, events } of runs) {
    for (const event of events) {
      if (event.kind === 'finished') report = reportAfter(report, event.report, kind);
      else if (event.kind !== 'answer' || kind === 'discover') joined.push(later(event, offsetMs));
    }
    offsetMs += events.at(-1)?.atMs ?? 0;
  }
  return report === null ? joined : [...joined, { kind: 'finished', atMs: offsetMs, report }];
}

/**
 * The report after one more run. A test of one server changes nothing, that of the servers that were not needed only what is known of
 * them; a sign-in changes the directions that it tried, and a test message only what became of it.
 */
function reportAfter(before: Report | null, told: Report, kind: RunKind): Report | null {
  if (kind === 'test-server') return before;
  if (kind === 'test-others') return before === null ? null : withOthersTested(before, told);
  if (kind === 'test-message') {
    const { testMessage } = told;
    return before === null || testMessage === undefined ? before : { ...before, testMessage };
  }
  const { signIn } = told;
  if (before === null || kind === 'discover' || signIn === undefined) return told;
  const joined = {
    ...before,
    incoming: signIn.incoming === null ? before.incoming : told.incoming,
    outgoing: signIn.outgoing === null ? before.outgoing : told.outgoing,
  };
  const outcomes = {
    incoming: signIn.incoming ?? before.signIn?.incoming ?? null,
    outgoing: signIn.outgoing ?? before.signIn?.outgoing ?? null,
  };
  const mailbox = outcomes.incoming?.ok === true ? (outcomes.incoming.mailbox ?? null) : null;
  return withSignIn(joined, outcomes, mailbox);
}

function later(event: RunEvent, offsetMs: number): RunEvent {
  const atMs = event.atMs + offsetMs;
  return event.kind === 'phase' ? { ...event, atMs, startedMs: event.startedMs + offsetMs } : { ...event, atMs };
}
