import type { Message } from '../../../contract/message';
import { type HtmlElement, type HtmlNode, tag } from '../../formats/html';
import { moreMessage } from './more-message';
import type { PageReading } from './page-reading';

/** A column of a table; numbers stand at its end, and code in a font of its own. */
export interface Column {
  readonly heading: Message;
  readonly kind: 'text' | 'number' | 'code';
}

/** A table with a caption and headings. The first cell of a row is its heading. */
interface PageTable {
  readonly caption: Message;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly HtmlNode[])[];
  /** How many rows were left out; none where it is left out. */
  readonly more?: number;
}

/** Draws a table. On a narrow screen each row of a wide one becomes a block, so its roles are written out: they would be lost with the layout. */
export function pageTable({ caption, columns, rows, more = 0 }: PageTable, { say }: PageReading): HtmlElement {
  const headings = columns.map(({ heading, kind }) =>
    tag('th', { scope: 'col', role: 'columnheader', class: kind }, say(heading)),
  );
  return tag(
    'div',
    { class: isWide(columns) ? 'table wide' : 'table' },
    tag(
      'table',
      { role: 'table' },
      tag('caption', {}, say(caption)),
      tag('thead', { role: 'rowgroup' }, tag('tr', { role: 'row' }, ...headings)),
      tag(
        'tbody',
        { role: 'rowgroup' },
        ...rows.map((cells) =>
          tag('tr', { role: 'row' }, ...cells.map((cell, index) => drawn(cell, index, columns, say))),
        ),
      ),
    ),
    ...(more === 0 ? [] : [tag('p', { class: 'more' }, say(moreMessage(more)))]),
  );
}

/** Whether a narrow screen has no room for these columns beside each other. */
function isWide(columns: readonly Column[]): boolean {
  return columns.length > 3 || (columns.length === 3 && columns.some(({ kind }) => kind === 'code'));
}

function drawn(cell: HtmlNode, index: number, columns: readonly Column[], say: PageReading['say']): HtmlElement {
  const column = columns[index];
  if (column === undefined) throw new Error('A row has more cells than its table has columns');
  if (index === 0) return tag('th', { scope: 'row', role: 'rowheader', class: column.kind }, cell);
  return tag('td', { role: 'cell', class: column.kind, 'data-heading': say(column.heading) }, tag('span', {}, cell));
}
