/**
 * Whether repetitions are made in full, as `.ci/run` does by `MAILWRIGHT_LOOKS=all`. Elsewhere a share of them has to do, because the
 * tests have to end in minutes.
 */
export const isThorough = process.env['MAILWRIGHT_LOOKS'] === 'all';
