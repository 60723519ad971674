import { randomInt } from 'node:crypto';
import type { Parameters } from 'fast-check';
import { runtimeName } from '../runtime-name';

/** Where the random numbers of a run begin; `MAILWRIGHT_SEED` repeats an earlier run. */
export const seed = Number(process.env['MAILWRIGHT_SEED'] ?? randomInt(2 ** 31));

/** How every property is tried; where it does not hold, fast-check prints the smallest case that it found. */
export const runs: Parameters<unknown> = { seed, numRuns: 10_000 };

/** What the tests say of their randomness: `10000 runs, MAILWRIGHT_SEED=42, Node 20.20.2`. */
export const runsLine = `${runs.numRuns} runs, MAILWRIGHT_SEED=${seed}, ${runtimeName}`;
