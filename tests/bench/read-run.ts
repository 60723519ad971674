import * as v from 'valibot';
import type { Candidate } from '../../electron/contract/candidate';
import { type RunEvent, runEventSchema } from '../../electron/contract/run-event';
import { type Grade, gradeAnswer } from './grade-answer';
import type { ClientRun } from './run-client';
import type { Scenario } from './scenarios/scenario';

/** An event, and when the bench read it, in milliseconds from the run's first event. */
export interface HeardEvent {
  readonly heardMs: number;
  readonly event: RunEvent;
}

/** The outcome of a run of Mailwright. A time is null for what did not happen. */
export interface Outcome {
  readonly grade: Grade;
  /** When the final pair was first reported as proven; for a domain without mail, the time of the report. */
  readonly provenMs: number | null;
  /** When both sign-ins had worked. */
  readonly signedInMs: number | null;
  /** From the first step of signing in until both had worked. */
  readonly signInTookMs: number | null;
  readonly finishedMs: number | null;
}

/** The events that Mailwright wrote as JSON; throws where a line is no event. */
export function eventsOf({ lines }: ClientRun): readonly HeardEvent[] {
  return lines.map(({ atMs, value }) => ({ heardMs: atMs, event: v.parse(runEventSchema, value) }));
}

/** Reads a run's events and judges its answer. */
export function readRun(heard: readonly HeardEvent[], scenario: Scenario): Outcome {
  const last = heard.at(-1);
  if (last?.event.kind !== 'finished') {
    return { grade: 'none', provenMs: null, signedInMs: null, signInTookMs: null, finishedMs: null };
  }
  const { report } = last.event;
  const { incoming, outgoing } = report;
  const grade = gradeAnswer({ incoming, outgoing }, scenario);
  const signedIn = report.signIn?.incoming?.ok === true && report.signIn.outgoing?.ok === true;
  const steps = heard.filter(({ event }) => 'step' in event && event.step.startsWith('sign-in:'));
  const began = steps[0]?.heardMs ?? null;
  const ended = steps.filter(({ event }) => event.kind === 'step-ended').at(-1)?.heardMs ?? null;
  return {
    grade,
    provenMs: scenario.right === null ? last.heardMs : provenMs(heard, incoming, outgoing),
    signedInMs: signedIn ? ended : null,
    signInTookMs: signedIn && began !== null && ended !== null ? ended - began : null,
    finishedMs: last.heardMs,
  };
}

function provenMs(heard: readonly HeardEvent[], incoming: Candidate | null, outgoing: Candidate | null): number | null {
  const first = heard.find(({ event }) => {
    return event.kind === 'answer' && isProvenAs(event.incoming, incoming) && isProvenAs(event.outgoing, outgoing);
  });
  return first?.heardMs ?? null;
}

function isProvenAs(told: Candidate | null, final: Candidate | null): boolean {
  if (told === null || final === null) return false;
  return told.proven && told.host === final.host && told.port === final.port && told.protocol === final.protocol;
}
