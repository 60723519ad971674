import { randomInt } from 'node:crypto';

const wanted = process.env['MAILWRIGHT_SEED'] ?? '1';

/**
 * The seed of all random values in tests. It is always the same, so that what passed passes again. `MAILWRIGHT_SEED=any` takes a new one
 * to look for what no run has tried, and a number repeats such a run.
 */
export const randomSeed = wanted === 'any' ? randomInt(2 ** 31) : Number(wanted);
