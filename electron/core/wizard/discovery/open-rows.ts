import type { RunView } from '../../run/reduce-run';

/** How many checks of a discovery have not ended yet. */
export function openRows({ rows }: RunView): number {
  return [...rows.source, ...rows.receiving, ...rows.sending].filter(({ tookMs }) => tookMs === null).length;
}
