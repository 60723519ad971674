import { randomInt } from 'node:crypto';
import type { Parameters } from 'fast-check';
import { runtimeName } from '../runtime-name';

/** The seed of the random numbers; `MAILWRIGHT_SEED` repeats an earlier run. */
export const seed = Number(process.env['MAILWRIGHT_SEED'] ?? randomInt(2 ** 31));

/** How fast-check tries every property. Where one does not hold, it prints the smallest case that it found. */
export const runs: Parameters<unknown> = { seed, numRuns: 10_000 };

/** What the tests print about their randomness: `10000 runs, MAILWRIGHT_SEED=42, Node 20.20.2`. */
export const runsLine = `${runs.numRuns} runs, MAILWRIGHT_SEED=${seed}, ${runtimeName}`;
