import type { FloorRun, MailwrightRun } from './measure-scenario';
import { median, smallest } from './median';
import { cell, renderTable } from './render-table';

/** The figures of one scenario's runs at one distance. Times are in milliseconds, null for what did not happen. */
export interface ScenarioFigures {
  readonly scenario: string;
  readonly roundTripMs: number;
  readonly runs: number;
  /** By grade, how many runs had it. */
  readonly grades: Readonly<Record<string, number>>;
  readonly provenMs: number | null;
  /** The shortest of the runs, which is nearest to that of a machine without other work. */
  readonly provenBestMs: number | null;
  readonly provenFloorMs: number | null;
  readonly provenRatio: number | null;
  readonly connections: number | null;
  readonly questions: number | null;
  readonly signIns: number | null;
  readonly signedInMs: number | null;
  readonly signedInFloorMs: number | null;
  readonly signedInRatio: number | null;
  /** The sign-in alone, after the run has settled. */
  readonly signInTookMs: number | null;
  readonly finishedMs: number | null;
}

/** The medians of Mailwright's runs, compared with the best run of the floor, which only a busy machine can delay. */
export function summarize(
  scenario: string,
  roundTripMs: number,
  runs: readonly MailwrightRun[],
  floors: readonly FloorRun[],
): ScenarioFigures {
  const middle = (read: (run: MailwrightRun) => number | null) => median(runs.map(read));
  const provenMs = middle((run) => run.provenMs);
  const signedInMs = middle((run) => run.signedInMs);
  const provenFloorMs = smallest(floors.map((floor) => floor.provenMs));
  const signedInFloorMs = smallest(floors.map((floor) => floor.signedInMs));
  const grades: Record<string, number> = {};
  for (const { grade } of runs) grades[grade] = (grades[grade] ?? 0) + 1;
  return {
    scenario,
    roundTripMs,
    runs: runs.length,
    grades,
    provenMs,
    provenBestMs: smallest(runs.map((run) => run.provenMs)),
    provenFloorMs,
    provenRatio: ratio(provenMs, provenFloorMs),
    connections: middle((run) => run.connections),
    questions: middle((run) => run.questions),
    signIns: middle((run) => run.signIns),
    signedInMs,
    signedInFloorMs,
    signedInRatio: ratio(signedInMs, signedInFloorMs),
    signInTookMs: middle((run) => run.signInTookMs),
    finishedMs: middle((run) => run.finishedMs),
  };
}

/** The figures of all scenarios as one table. */
export function renderFigures(figures: readonly ScenarioFigures[]): string {
  const heads = [
    ...['scenario', 'RTT', 'right?', 'proven ms', 'best', 'floor', '×', 'connections', 'questions'],
    ...['signed in ms', 'floor', '×', 'sign-in alone', 'sign-ins'],
  ];
  const rows = figures.map((one) => [
    one.scenario,
    cell(one.roundTripMs),
    renderGrades(one.grades),
    cell(one.provenMs),
    cell(one.provenBestMs),
    cell(one.provenFloorMs),
    cell(one.provenRatio, 2),
    cell(one.connections),
    cell(one.questions),
    cell(one.signedInMs),
    cell(one.signedInFloorMs),
    cell(one.signedInRatio, 2),
    cell(one.signInTookMs),
    cell(one.signIns),
  ]);
  return renderTable(heads, rows);
}

function renderGrades(grades: Readonly<Record<string, number>>): string {
  const [[grade] = ['none'], ...others] = Object.entries(grades);
  if (others.length === 0) return grade;
  return Object.entries(grades)
    .map(([name, count]) => `${count}× ${name}`)
    .join(', ');
}

function ratio(value: number | null, floor: number | null): number | null {
  return value === null || floor === null ? null : value / floor;
}
