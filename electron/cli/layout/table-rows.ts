import type { Cell, Table } from './block';
import type { Look } from './look';
import { drawnText, markSpan } from './own-characters';
import { behind, padded, type Row, rowWidth, shifted, space } from './spans';
import { wrapText } from './wrap-text';

/** Columns between the columns of a table. */
const between = 2;

/** Fewer columns than this are too narrow for a text that is wrapped. */
const wrappedAtLeast = 34;

/** A first column of at most so many columns, such as a number, keeps its place where nothing else does. */
const narrowAtMost = 6;

/** The indentation of what did not fit beside. */
const below = 2;

/** A table without wrapping, and the columns that it then takes. */
export function wholeTable({ rows }: Table, look: Look): { readonly rows: readonly Row[]; readonly columns: number } {
  const drawn = alignedRows(rows, columnWidths(rows, look), look);
  return { rows: drawn, columns: Math.max(0, ...drawn.map(rowWidth)) };
}

/**
 * A table in that width. What does not fit is moved, never cut: first the last column is wrapped, or goes below its row; else the first
 * cell of each row stands alone, where it is not narrow, and the others follow below it.
 */
export function tableRows(table: Table, columns: number, look: Look): readonly Row[] {
  const whole = wholeTable(table, look);
  if (whole.columns <= columns) return whole.rows;
  const widths = columnWidths(table.rows, look);
  const last = widths.length - 1;
  const before = widths.slice(0, last).reduce((sum, width) => sum + width + between, 0);
  const room = columns - before;
  const fits = (rows: readonly Row[]) => rows.every((row) => rowWidth(row) <= columns);
  if (last > 0 && room >= wrappedAtLeast) {
    const rows = table.rows.flatMap((row) => wrappedLast(row, widths, room, look));
    if (fits(rows)) return rows;
  }
  if (last > 1 && room + between >= 0) {
    const rows = table.rows.flatMap((row) => lastBelow(row, widths, columns, look));
    if (fits(rows)) return rows;
  }
  return table.rows.flatMap((row) => flowing(row, widths[0] ?? 0, columns, look));
}

function columnWidths(rows: Table['rows'], look: Look): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, index) =>
    Math.max(0, ...rows.map((row) => takenColumns(row, index, count, look))),
  );
}

/** What a cell adds to the width of its column. The last cell of a short row runs on over the columns behind it. */
function takenColumns(row: readonly Cell[], index: number, count: number, look: Look): number {
  const one = row[index];
  const runsOn = index > 0 && index === row.length - 1 && row.length < count;
  return one === undefined || runsOn ? 0 : rowWidth(cellRow(one, look));
}

function alignedRows(rows: Table['rows'], widths: readonly number[], look: Look): readonly Row[] {
  return rows.map((row) => row.flatMap((one, index) => columnOf(one, index, widths, look)));
}

function columnOf(one: Cell, index: number, widths: readonly number[], look: Look): Row {
  const content = padded(cellRow(one, look), widths[index] ?? 0, one.align);
  return index === 0 ? content : [...space(between), ...content];
}

function cellRow({ text, tone, mark }: Cell, look: Look): Row {
  const content = { text: drawnText(text, look), tone };
  if (mark === null) return text === '' ? [] : [content];
  return [markSpan(mark, look), ...space(1), content];
}

/** A row whose last column is wrapped beside the others. */
function wrappedLast(row: readonly Cell[], widths: readonly number[], room: number, look: Look): readonly Row[] {
  const last = row[widths.length - 1];
  const others = alignedRows([row.slice(0, widths.length - 1)], widths, look)[0] ?? [];
  if (last === undefined) return [others];
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + between, 0);
  const [first = [], ...more] = cellLines(last, room, look);
  return [[...padded(others, before), ...first], ...shifted(more, before)];
}

/** A row whose last column goes below the others. */
function lastBelow(row: readonly Cell[], widths: readonly number[], columns: number, look: Look): readonly Row[] {
  const last = row[widths.length - 1];
  const others = alignedRows([row.slice(0, widths.length - 1)], widths, look)[0] ?? [];
  if (last === undefined || last.text === '') return [others];
  const indent = (widths[0] ?? 0) + between;
  return [others, ...shifted(cellLines(last, columns - indent, look), indent)];
}

/** A row whose first cell stands alone or keeps its place; as many of the others as fit stand in each line below or beside it. */
function flowing(row: readonly Cell[], firstWidth: number, columns: number, look: Look): readonly Row[] {
  const [first, ...others] = row.filter(({ text }) => text !== '');
  if (first === undefined) return [[]];
  const isNarrow = firstWidth <= narrowAtMost;
  const indent = isNarrow ? firstWidth + between : below;
  const lines: Row[] = [];
  for (const one of others) {
    const content = cellRow(one, look);
    const line = lines.at(-1);
    if (line !== undefined && rowWidth(line) + between + rowWidth(content) <= columns - indent) {
      lines[lines.length - 1] = [...line, ...space(between), ...content];
    } else {
      lines.push(...cellLines(one, columns - indent, look));
    }
  }
  if (isNarrow) return behind([...padded(cellRow(first, look), firstWidth, first.align), ...space(between)], lines);
  return [...cellLines(first, columns, look), ...shifted(lines, below)];
}

function cellLines({ text, tone, mark }: Cell, columns: number, look: Look): readonly Row[] {
  const start: Row = mark === null ? [] : [markSpan(mark, look), ...space(1)];
  const lines = wrapText(drawnText(text, look).trimEnd(), columns - rowWidth(start), 'whole');
  return lines.map((line, index) => [...(index === 0 ? start : space(rowWidth(start))), { text: line, tone }]);
}
