import type { Tone } from './block';
import { textWidth } from './text-width';

/** A piece of a line, in one tone. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** A line as it is drawn. */
export type Row = readonly Span[];

/** The columns that a row takes. */
export function rowWidth(row: Row): number {
  return row.reduce((columns, { text }) => columns + textWidth(text), 0);
}

/** Spaces as a span; none where there are none. */
export function space(columns: number): Row {
  return columns <= 0 ? [] : [{ text: ' '.repeat(columns), tone: 'plain' }];
}

/** A row with spaces up to that width. */
export function padded(row: Row, columns: number, align: 'left' | 'right' = 'left'): Row {
  const missing = space(columns - rowWidth(row));
  return align === 'left' ? [...row, ...missing] : [...missing, ...row];
}

/** Rows further to the right; empty ones stay empty. */
export function shifted(rows: readonly Row[], columns: number): readonly Row[] {
  return rows.map((row) => (row.length === 0 ? row : [...space(columns), ...row]));
}

/** Rows behind a start that only the first of them has; the others begin below the text behind it. */
export function behind(start: Row, rows: readonly Row[]): readonly Row[] {
  const [first = [], ...others] = rows;
  return [[...start, ...first], ...shifted(others, rowWidth(start))];
}
