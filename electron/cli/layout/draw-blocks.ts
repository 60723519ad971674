import type { Block, Item, Tone } from './block';
import type { Look } from './look';
import { drawnText, markSpan } from './own-characters';
import { behind, padded, type Row, rowWidth, type Span, shifted, space } from './spans';
import { tableRows, wholeTable } from './table-rows';
import { textWidth } from './text-width';
import { textColumns, wrapText } from './wrap-text';

/** The indentation of what belongs to the line above it. */
const indent = 2;

/** Columns between tables side by side, and between a term and what belongs to it. */
const between = 3;

/** Text with fewer columns than this beside a term is put below the term. */
const besideAtLeast = 34;

/** A page as text for a stream. It ends with a line end, and is empty where there are no blocks. */
export function drawBlocks(blocks: readonly Block[], look: Look): string {
  return rowsOf(blocks, look)
    .map((row) => `${paint(row, look)}\n`)
    .join('');
}

/** The lines of a page, where something else stands before each of them. */
export function drawLines(blocks: readonly Block[], look: Look): readonly string[] {
  return rowsOf(blocks, look).map((row) => paint(row, look));
}

function rowsOf(blocks: readonly Block[], look: Look): readonly Row[] {
  return blocks.flatMap((block) => blockRows(block, textColumns(look.columns), look));
}

function blockRows(block: Block, columns: number, look: Look): readonly Row[] {
  const all = (blocks: readonly Block[], width: number) => blocks.flatMap((one) => blockRows(one, width, look));
  switch (block.kind) {
    case 'gap':
      return [[]];
    case 'line':
      return [[{ text: drawnText(block.text, look), tone: 'plain' }]];
    case 'paragraph':
      return textRows(block.text, block.tone, columns, look);
    case 'headline':
      return headlineRows(block, columns, look);
    case 'list':
      return block.items.flatMap((item) => itemRows(item, columns, look, all));
    case 'table':
      return tableRows(block, columns, look);
    case 'beside':
      return besideRows(block.tables, columns, look);
    case 'indented':
      return shifted(all(block.body, columns - indent), indent);
    case 'terms':
      return termRows(block.entries, columns, look, all);
  }
}

function textRows(text: string, tone: Tone, columns: number, look: Look): readonly Row[] {
  return wrapText(drawnText(text, look), columns, 'whole').map((line) => [{ text: line, tone }]);
}

function headlineRows(
  { mark, text, aside }: Extract<Block, { readonly kind: 'headline' }>,
  columns: number,
  look: Look,
): readonly Row[] {
  const start: Row = [markSpan(mark, look), ...space(1)];
  const rows = behind(start, textRows(text, 'strong', columns - rowWidth(start), look));
  if (aside === null) return rows;
  const asideRow: Row = [{ text: drawnText(aside, look), tone: 'quiet' }];
  const last = rows.at(-1) ?? [];
  if (rowWidth(last) + between + rowWidth(asideRow) > columns)
    return [...rows, ...shifted([asideRow], rowWidth(start))];
  return [...rows.slice(0, -1), [...last, ...space(between), ...asideRow]];
}

type DrawAll = (blocks: readonly Block[], width: number) => readonly Row[];

function itemRows({ mark, lead, text, below }: Item, columns: number, look: Look, all: DrawAll): readonly Row[] {
  const start: Row = mark === null ? [] : [markSpan(mark, look)];
  const number: Row = lead === '' ? [] : [{ text: drawnText(lead, look), tone: 'plain' }];
  const before: Row = [...start, ...number, ...(start.length + number.length === 0 ? [] : space(1))];
  const width = columns - rowWidth(before);
  return [...behind(before, textRows(text, 'plain', width, look)), ...shifted(all(below, width), rowWidth(before))];
}

function besideRows(
  tables: Extract<Block, { readonly kind: 'beside' }>['tables'],
  columns: number,
  look: Look,
): readonly Row[] {
  const whole = tables.map((table) => wholeTable(table, look));
  const needed = whole.reduce((sum, table) => sum + table.columns, between * (tables.length - 1));
  if (needed > columns)
    return tables.flatMap((table, index) => [...(index === 0 ? [] : [[]]), ...tableRows(table, columns, look)]);
  const count = Math.max(0, ...whole.map(({ rows }) => rows.length));
  return Array.from({ length: count }, (_, index) =>
    whole.flatMap(({ rows, columns: width }, place) => [
      ...(place === 0 ? [] : space(between)),
      ...padded(rows[index] ?? [], width),
    ]),
  );
}

function termRows(
  entries: Extract<Block, { readonly kind: 'terms' }>['entries'],
  columns: number,
  look: Look,
  all: DrawAll,
): readonly Row[] {
  const terms = entries.map(({ term }) => drawnText(term, look));
  const width = Math.max(0, ...terms.map(textWidth)) + between;
  const isBeside = columns - width >= besideAtLeast;
  return entries.flatMap(({ body }, index) => {
    const term: Row = [{ text: terms[index] ?? '', tone: 'plain' }];
    if (!isBeside) return [term, ...shifted(all(body, columns - indent), indent)];
    return behind(padded(term, width), all(body, columns - width));
  });
}

const codes: Readonly<Record<Exclude<Tone, 'plain'>, readonly [on: number, off: number]>> = {
  strong: [1, 22],
  quiet: [2, 22],
  good: [32, 39],
  warning: [33, 39],
  bad: [31, 39],
};

/** A row as a terminal takes it, without spaces at its end. */
function paint(row: Row, { isColoured }: Look): string {
  return withoutEnd(row)
    .map(({ text, tone }) => {
      if (!isColoured || tone === 'plain' || text.trim() === '') return text;
      const [on, off] = codes[tone];
      return `\u001b[${on}m${text}\u001b[${off}m`;
    })
    .join('');
}

function withoutEnd(row: Row): Row {
  const kept: Span[] = [...row];
  while (kept.at(-1)?.text.trim() === '') kept.pop();
  return kept;
}
