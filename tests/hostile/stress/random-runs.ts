import type { Parameters } from 'fast-check';
import { randomSeed } from '../../fakes/random-seed';
import { runtimeName } from '../runtime-name';

/** How fast-check tries every property. Where one does not hold, it prints the smallest case that it found. */
export const runs: Parameters<unknown> = { seed: randomSeed, numRuns: 10_000 };

/** What the tests print about their randomness: `10000 runs, MAILWRIGHT_SEED=42, Node 20.20.2`. */
export const runsLine = `${runs.numRuns} runs, MAILWRIGHT_SEED=${randomSeed}, ${runtimeName}`;
