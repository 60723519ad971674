import type { FailureRow, Told } from './failure-row';

/** A table of what was told of each failure, with the failures in their order; those that nothing was told of are left out. */
export function renderToldTable(rows: readonly FailureRow[], told: ReadonlyMap<FailureRow, Told>): string {
  const lines = rows.flatMap((row) => {
    const { cause, party, firstAction } = told.get(row) ?? {};
    return cause === undefined ? [] : [[row.name, row.by, cause ?? '–', party ?? '', firstAction ?? '–']];
  });
  const table = [['failure', 'made by', 'cause', 'party', 'first action'], ...lines];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  return table
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
