import type { Row, RunView } from '../../run/reduce-run';

/** The steps of a test message with times that count from the first of them, as on an axis of their own, and the end of the last. */
export function rowsOfTest({ rows, atMs }: RunView): { readonly rows: readonly Row[]; readonly endMs: number } {
  const own = rows['test-message'];
  const firstMs = Math.min(...own.flatMap(({ startedMs }) => startedMs ?? []), atMs);
  const shifted = own.map((row) => ({
    ...row,
    startedMs: row.startedMs === null ? null : row.startedMs - firstMs,
    phases: row.phases.map((phase) => ({ ...phase, startedMs: phase.startedMs - firstMs })),
  }));
  const ends = shifted.map(({ startedMs, tookMs }) => (startedMs ?? 0) + (tookMs ?? 0));
  return { rows: shifted, endMs: Math.max(0, ...ends) };
}
