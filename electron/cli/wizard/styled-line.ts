import { styleText } from 'node:util';
import { S_BAR, S_STEP_SUBMIT, unicodeOr } from '@clack/prompts';
import type { Block } from '../layout/block';
import { drawLines } from '../layout/draw-blocks';
import { textColumns, wrapText } from '../layout/wrap-text';
import type { Line, LineKind } from './lines';

const marks: Readonly<Partial<Record<LineKind, string>>> = {
  pass: styleText('green', unicodeOr('✓', '+')),
  warn: styleText('yellow', '!'),
  fail: styleText('red', unicodeOr('✗', 'x')),
  item: styleText('gray', unicodeOr('·', '-')),
};

/** A line with its colour and mark after the bar at the left, wrapped to the width of the terminal. */
export function styledLine({ kind, text, indent, lead }: Line, columns: number): string {
  const bar = styleText('gray', S_BAR);
  if (text === '') return bar;
  const mark = marks[kind] ?? lead;
  const markColumns = marks[kind] === undefined ? lead.length : 1;
  const margin = '  '.repeat(indent);
  const before = mark === '' ? '' : `${mark} `;
  const hanging = mark === '' ? '' : ' '.repeat(markColumns + 1);
  const rows = wrapText(text, textColumns(columns) - 3 - margin.length - hanging.length);
  const [first = '', ...others] = rows.map((row) => coloured(kind, row));
  const start = kind === 'title' ? `${bar}\n${styleText('green', S_STEP_SUBMIT)}` : bar;
  return [`${start}  ${margin}${before}${first}`, ...others.map((row) => `${bar}  ${margin}${hanging}${row}`)].join(
    '\n',
  );
}

/** A block of the layout after the bar at the left. */
export function styledBlock(block: Block, columns: number): string {
  const look = { columns: textColumns(columns) - 3, isColoured: true, hasUnicode: unicodeOr('✓', '') !== '' };
  const bar = styleText('gray', S_BAR);
  return drawLines([block], look)
    .map((row) => (row === '' ? bar : `${bar}  ${row}`))
    .join('\n');
}

function coloured(kind: LineKind, text: string): string {
  if (kind === 'title') return styleText('bold', text);
  return kind === 'quiet' || kind === 'item' ? styleText('dim', text) : text;
}
