/** A Markdown table with aligned columns; numbers are aligned to the right. */
export function renderTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(...[head, ...rows.map((row) => row[column] ?? '')].map(widthOf)));
  const isNumeric = heads.map((_, column) => rows.every((row) => /^[\d.,–× ]*$/.test(row[column] ?? '')));
  const pad = (text: string, column: number) => {
    const gap = ' '.repeat((widths[column] ?? 0) - widthOf(text));
    return isNumeric[column] === true ? gap + text : text + gap;
  };
  const line = (cells: readonly string[]) => `| ${cells.map(pad).join(' | ')} |`;
  const rule = widths.map((width, column) => '-'.repeat(width - 1) + (isNumeric[column] === true ? ':' : '-'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

function widthOf(text: string): number {
  return [...text].length;
}

/** A number for a table, without decimals unless given; a dash for none. */
export function cell(value: number | null, decimals = 0): string {
  return value === null ? '–' : value.toFixed(decimals);
}
