import { cell, renderTable } from './render-table';

/** One figure, and the figure that it is compared with. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'MB' | '/s';
  /** Null where there is nothing to compare it with. */
  readonly beside: { readonly name: string; readonly value: number } | null;
}

/** Figures as a table; an empty text where there are none. */
export function renderFigureList(figures: readonly Figure[]): string {
  if (figures.length === 0) return '';
  const rows = figures.map(({ name, value, unit, beside }) => {
    const digits = value < 100 ? 1 : 0;
    return [name, cell(value, digits), unit, beside?.name ?? '', cell(beside?.value ?? null, digits)];
  });
  return `${renderTable(['figure', 'value', 'unit', 'beside', 'its value'], rows)}\n`;
}
