import type { Cause } from '../../../contract/cause';
import type { Message } from '../../../contract/message';
import type { HtmlElement } from '../../formats/html';
import { message } from '../../message';
import type { AuditChange, AuditChanges } from '../summary/collect-changes';
import type { ChosenPlace } from '../summary/input-facts';
import type { Kept } from '../summary/keep-first';
import type { PageReading } from './page-reading';
import { explained, type MakeSection } from './page-section';
import { type Column, pageTable } from './page-table';
import { portName } from './port-name';

/** What differs from an older audit; null where there is none to compare with. */
export const changesSection: MakeSection = ({ changes }, reading) => {
  if (changes === null) return null;
  const { inputsBefore, compared, unchanged, brokenLinesBefore } = changes;
  const broken =
    brokenLinesBefore === 0
      ? []
      : [explained(message('summary.changes.broken-before', { count: brokenLinesBefore }), reading)];
  const counts = changeCounts(changes);
  const table = pageTable(
    {
      caption: message('summary.changes.caption'),
      columns: [
        { heading: message('summary.column.change'), kind: 'text' },
        { heading: message('summary.column.number'), kind: 'number' },
      ],
      rows: counts.map(({ name, count }) => [reading.say(name), String(count)]),
    },
    reading,
  );
  return {
    id: 'changes',
    heading: message('summary.changes'),
    body: [
      explained(message('summary.changes.how', { before: inputsBefore, compared, unchanged }), reading),
      ...broken,
      table,
      ...changeTables(changes, reading),
    ],
  };
};

/** How many changes there are of each kind, also where there are none. */
export function changeCounts({ appeared, vanished, changed }: AuditChanges): readonly {
  readonly name: Message;
  readonly count: number;
}[] {
  return [
    { name: message('summary.change.appeared'), count: appeared.count },
    { name: message('summary.change.vanished'), count: vanished.count },
    ...changed.map(({ kind, count }) => ({ name: message(`summary.change.${kind}`), count })),
  ];
}

/** The tables of changes that name inputs. A kind without a change has none. */
function changeTables({ appeared, vanished, changed }: AuditChanges, reading: PageReading): readonly HtmlElement[] {
  const inputs = (caption: Message, { items, count }: Kept<string>) =>
    tableOf({ caption, columns: [inputColumn], rows: items.map((input) => [input]), count }, reading);
  return [
    ...inputs(message('summary.change.appeared'), appeared),
    ...inputs(message('summary.change.vanished'), vanished),
    ...changed.flatMap(({ kind, items, count }) => {
      const columns = [inputColumn, ...columnsOf(kind)];
      const rows = items.map((change) => [change.input, ...cellsOf(change, reading)]);
      return tableOf({ caption: message(`summary.change.${kind}`), columns, rows, count }, reading);
    }),
  ];
}

interface ChangeTable {
  readonly caption: Message;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly count: number;
}

function tableOf({ caption, columns, rows, count }: ChangeTable, reading: PageReading): readonly HtmlElement[] {
  if (count === 0) return [];
  return [pageTable({ caption, columns, rows, more: count - rows.length }, reading)];
}

const inputColumn: Column = { heading: message('summary.column.input'), kind: 'code' };

function columnsOf(kind: AuditChange['kind']): readonly Column[] {
  switch (kind) {
    case 'outcome':
      return [column(message('summary.column.before')), column(message('summary.column.now'))];
    case 'server':
      return [
        column(message('summary.column.direction')),
        column(message('summary.column.before'), 'code'),
        column(message('summary.column.now'), 'code'),
      ];
    case 'port-stopped':
    case 'port-started':
      return [column(message('summary.column.port'))];
    case 'certificate-ending':
      return [column(message('summary.column.server'), 'code'), column(message('summary.column.ends'))];
    case 'certificate-renewed':
      return [
        column(message('summary.column.server'), 'code'),
        column(message('summary.column.ended-before')),
        column(message('summary.column.ends')),
      ];
    case 'causes':
      return [column(message('summary.column.gone')), column(message('summary.column.came'))];
  }
}

function cellsOf(change: AuditChange, { say }: PageReading): readonly string[] {
  const none = say(message('summary.share.none'));
  const dayOf = (day: string) => say(message('value', { value: { day } }));
  const causesOf = (causes: readonly Cause[]) =>
    causes.length === 0
      ? none
      : say(message('value', { value: { list: causes.map((cause) => say(message(`summary.cause.${cause}`))) } }));
  const serverOf = (server: ChosenPlace | null) =>
    server === null ? none : say(message('summary.server', { ...server }));
  switch (change.kind) {
    case 'outcome':
      return [change.before, change.after].map((outcome) => say(message(`summary.outcome.${outcome}`)));
    case 'server':
      return [say(message(`summary.direction.${change.direction}`)), serverOf(change.before), serverOf(change.after)];
    case 'port-stopped':
    case 'port-started':
      return [say(portName(change))];
    case 'certificate-ending':
      return [change.server, dayOf(change.until)];
    case 'certificate-renewed':
      return [change.server, dayOf(change.before), dayOf(change.after)];
    case 'causes':
      return [causesOf(change.gone), causesOf(change.came)];
  }
}

function column(heading: Message, kind: Column['kind'] = 'text'): Column {
  return { heading, kind };
}
