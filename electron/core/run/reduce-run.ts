import type { Candidate, StepState } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import type { Disclosure, Report } from '../../contract/report';
import type { Phase, PlannedStep, RunEvent } from '../../contract/run-event';
import { isSameServer } from '../../contract/server-name';

/** The group of a row of the ladder. */
export type RowGroup = PlannedStep['group'];

/** Time spent on one thing in one row, in milliseconds since the start of the run; `tookMs` is null while it goes on. */
export interface RowPhase {
  readonly phase: Phase;
  /** Counts the repeats of one phase in one row, from 1. */
  readonly ordinal: number;
  readonly startedMs: number;
  readonly tookMs: number | null;
}

/** A row of the ladder. */
export interface Row {
  readonly step: PlannedStep;
  readonly state: 'waiting' | 'running' | StepState;
  readonly startedMs: number | null;
  readonly tookMs: number | null;
  readonly phases: readonly RowPhase[];
  readonly lines: readonly { readonly from: 'server' | 'client'; readonly text: string }[];
  readonly failure: Failure | null;
  /** Counts of a source that looks up many names; null for all others. */
  readonly found: number | null;
  readonly of: number | null;
  /** How long before this run the server was proven, where an earlier one has done that and this one has kept it; else null. */
  readonly agoMs: number | null;
}

/** A run as it stands: what window, terminal and tests show. What an event does not touch stays the same object. */
export interface RunView {
  /** In the order in which they were planned; a row never moves. */
  readonly rows: Readonly<Record<RowGroup, readonly Row[]>>;
  /** The best pair so far. */
  readonly answer: { readonly incoming: Candidate | null; readonly outgoing: Candidate | null };
  /** Every server of which something is known, in the order in which it became known. */
  readonly candidates: readonly Candidate[];
  readonly disclosed: readonly Disclosure[];
  /** Null while the run goes on. */
  readonly report: Report | null;
  /** Time of the newest event. */
  readonly atMs: number;
}

/** A run without events. */
export const initialRun: RunView = {
  rows: { source: [], receiving: [], sending: [], 'sign-in': [], 'test-message': [] },
  answer: { incoming: null, outgoing: null },
  candidates: [],
  disclosed: [],
  report: null,
  atMs: 0,
};

/** The run after one more event. Events of a step that was never planned change nothing but the time. */
export function reduceRun(earlier: RunView, event: RunEvent): RunView {
  const view = { ...earlier, atMs: event.atMs };
  switch (event.kind) {
    case 'planned':
      return { ...view, rows: event.steps.reduce(withStep, view.rows) };
    case 'step-started':
      return withRow(view, event.step, (row) => ({ ...row, state: 'running', startedMs: event.atMs, tookMs: null }));
    case 'phase-started': {
      const { phase, ordinal, atMs } = event;
      return withRow(view, event.step, (row) => withPhase(row, { phase, ordinal, startedMs: atMs, tookMs: null }));
    }
    case 'phase': {
      const { phase, ordinal, startedMs, tookMs } = event;
      return withRow(view, event.step, (row) => withPhase(row, { phase, ordinal, startedMs, tookMs }));
    }
    case 'line':
      return withRow(view, event.step, (row) => ({
        ...row,
        lines: [...row.lines, { from: event.from, text: event.text }],
      }));
    case 'step-ended': {
      const { state, tookMs, failure = null, found = null, of = null, agoMs = null } = event;
      return withRow(view, event.step, (row) => ({ ...row, state, tookMs, failure, found, of, agoMs }));
    }
    case 'candidate':
      return { ...view, candidates: replacedOrAdded(view.candidates, event.candidate, isSameServer) };
    case 'answer':
      return { ...view, answer: { incoming: event.incoming, outgoing: event.outgoing } };
    case 'disclosed': {
      const { to, what, over } = event;
      return { ...view, disclosed: replacedOrAdded(view.disclosed, { to, what, over }, isSameDisclosure) };
    }
    case 'finished': {
      const { report } = event;
      // A report that was saved without its steps still says who learned what.
      const disclosed = view.disclosed.length === 0 ? report.disclosed : view.disclosed;
      return { ...view, disclosed, report, answer: { incoming: report.incoming, outgoing: report.outgoing } };
    }
  }
}

/** The run after all events of a log, for example of a saved report. */
export function replayRun(events: readonly RunEvent[]): RunView {
  return events.reduce(reduceRun, initialRun);
}

function withStep(rows: RunView['rows'], step: PlannedStep): RunView['rows'] {
  if (groupOf(rows, step.id) !== null) return rows;
  const row: Row = {
    step,
    state: 'waiting',
    startedMs: null,
    tookMs: null,
    phases: [],
    lines: [],
    failure: null,
    found: null,
    of: null,
    agoMs: null,
  };
  return { ...rows, [step.group]: [...rows[step.group], row] };
}

const groups: readonly RowGroup[] = ['source', 'receiving', 'sending', 'sign-in', 'test-message'];

function groupOf(rows: RunView['rows'], id: string): RowGroup | null {
  return groups.find((group) => rows[group].some(({ step }) => step.id === id)) ?? null;
}

function withRow(view: RunView, id: string, change: (row: Row) => Row): RunView {
  const group = groupOf(view.rows, id);
  if (group === null) return view;
  const changed = view.rows[group].map((row) => (row.step.id === id ? change(row) : row));
  return { ...view, rows: { ...view.rows, [group]: changed } };
}

function withPhase(row: Row, phase: RowPhase): Row {
  const isSame = (one: RowPhase, other: RowPhase) => one.phase === other.phase && one.ordinal === other.ordinal;
  return { ...row, phases: replacedOrAdded(row.phases, phase, isSame) };
}

function replacedOrAdded<T>(items: readonly T[], item: T, isSame: (one: T, other: T) => boolean): readonly T[] {
  const place = items.findIndex((other) => isSame(other, item));
  return place < 0 ? [...items, item] : items.map((other, index) => (index === place ? item : other));
}

function isSameDisclosure(one: Disclosure, other: Disclosure): boolean {
  return one.to === other.to && one.what === other.what && one.over === other.over;
}

/** How many rows of a discovery have not ended yet. */
export function openRows({ rows }: RunView): number {
  return [...rows.source, ...rows.receiving, ...rows.sending].filter(({ tookMs }) => tookMs === null).length;
}
