import { parseArgs } from 'node:util';
import { scenarios } from './scenarios/scenarios';

const usualParts = ['scenarios', 'floods', 'patterns', 'program', 'window'] as const;
const parts = [...usualParts, 'audit'] as const;

/**
 * What can be measured: the lab's scenarios, servers that flood a client, the patterns that read replies, the program by itself, its window,
 * an audit of many domains.
 */
export type Part = (typeof parts)[number];

/** What a bench is to measure. */
export interface BenchOptions {
  readonly parts: readonly Part[];
  /** Ids of scenarios, in the order of the table. */
  readonly scenarios: readonly string[];
  readonly roundTripsMs: readonly number[];
  readonly runs: number;
  /** The file for the figures as JSON; null for none. */
  readonly jsonFile: string | null;
  /** Whether the fastest run of each scenario is printed step by step. */
  readonly hasTimelines: boolean;
  /** Whether the scenarios are listed instead of measured. */
  readonly isList: boolean;
}

/** The usage text of the bench. */
export const usage = `npm run bench -- [options]
  --part ${parts.join(',')}   (all but audit unless given)
  --only ID,ID           these scenarios (all unless given; --list names them)
  --rtt 50,200           round trips in milliseconds
  --runs 3               of each; the table has their medians
  --timeline             tells where the time of each scenario went
  --json FILE            the figures as JSON too
`;

/** Parses the arguments; a text says why they cannot be parsed. */
export function parseBenchOptions(args: readonly string[]): BenchOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        part: { type: 'string', default: usualParts.join(',') },
        only: { type: 'string', default: scenarios.map(({ id }) => id).join(',') },
        rtt: { type: 'string', default: '50,200' },
        runs: { type: 'string', default: '3' },
        json: { type: 'string' },
        timeline: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
      },
    });
    const wanted = values.only.split(',');
    const unknown = wanted.filter((id) => !scenarios.some((scenario) => scenario.id === id));
    const chosenParts = parts.filter((part) => values.part.split(',').includes(part));
    const roundTripsMs = values.rtt.split(',').map(Number);
    const runs = Number(values.runs);
    if (unknown.length > 0) return `There is no scenario ${unknown.join(', ')}.`;
    if (chosenParts.length !== values.part.split(',').length) return `The parts are ${parts.join(', ')}.`;
    if (!roundTripsMs.every((rtt) => rtt > 0) || !Number.isInteger(runs) || runs < 1) return 'Numbers must be above 0.';
    return {
      parts: chosenParts,
      scenarios: wanted,
      roundTripsMs,
      runs,
      jsonFile: values.json ?? null,
      hasTimelines: values.timeline,
      isList: values.list,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
