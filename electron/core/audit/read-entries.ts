import { RecordSplitter, type TextRecord } from './split-records';

/** An input as it stands in a list or table, before it is parsed. */
export interface AuditEntry {
  /** Without space around it; never empty. */
  readonly text: string;
  /** Whether it is the beginning of a field whose quotation mark is never closed. */
  readonly isBroken: boolean;
}

/** Reads the inputs out of a text that comes in pieces. Empty lines, and those that begin with `#`, are left out. */
interface EntryReader {
  push(text: string): readonly AuditEntry[];
  /** To be called once, after the last piece. */
  end(): readonly AuditEntry[];
}

/** A list has an input on each line. A table is CSV: its first line names the columns, or is the first record. */
export type EntryFormat = 'list' | 'table';

/** Reads the inputs of a list or table. */
export function createEntryReader(format: EntryFormat): EntryReader {
  return format === 'list' ? createListReader() : createTableReader();
}

function createListReader(): EntryReader {
  const splitter = new RecordSplitter(null);
  const entriesOf = (records: readonly TextRecord[]) => records.flatMap((record) => entryAt(record, 0));
  return { push: (text) => entriesOf(splitter.push(text)), end: () => entriesOf(splitter.end()) };
}

/** The column of the inputs; `awaited` where the first line has names of columns only, and none that is known. */
type Column = number | 'awaited';

function createTableReader(): EntryReader {
  let splitter: RecordSplitter | null = null;
  let beginning = '';
  let column: Column | null = null;

  const entriesOf = (records: readonly TextRecord[]) =>
    records.filter(isRecord).flatMap((record) => {
      const header = typeof column === 'number' ? -1 : columnOfHeader(record);
      if (column === null) column = columnOfFirst(record);
      else if (column === 'awaited') column = Math.max(0, header, columnOfInput(record));
      return header !== -1 || column === 'awaited' ? [] : entryAt(record, column);
    });
  // The line of a table's names is far shorter; a longer one is split by the delimiter that it has until then.
  const isDelimiterKnown = () => /[\r\n]/.test(beginning) || beginning.length > headerCharsAtMost;
  const begin = () => {
    splitter = new RecordSplitter(delimiterOf(beginning));
    return entriesOf(splitter.push(beginning));
  };

  return {
    push: (text) => {
      if (splitter !== null) return entriesOf(splitter.push(text));
      beginning = (beginning + text).replace(/^\s*[\r\n]/, '');
      return isDelimiterKnown() ? begin() : [];
    },
    end: () => {
      const entries = splitter === null ? begin() : [];
      return [...entries, ...entriesOf(splitter?.end() ?? [])];
    },
  };
}

const headerCharsAtMost = 65_536;

/** The delimiter that stands most often in the first line; programs in many languages write semicolons. */
function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"?/g, '').split(/[\r\n]/, 1);
  const count = (delimiter: string) => line.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

function columnOfFirst(record: TextRecord): Column {
  const found = Math.max(columnOfHeader(record), columnOfInput(record));
  if (found !== -1) return found;
  return record.fields.length === 1 ? 0 : 'awaited';
}

/** Usual names of the column, without signs and spaces, the best first. */
const columnNames = [
  /^inputs?$/,
  /^e?mails?(address(es)?|adress(e|en)?)?$/,
  /^address(es)?$/,
  /^(userprincipalname|upn)$/,
  /^domains?(names?)?$/,
  /^(hosts?|servers?)(names?)?$/,
];

/** The column that a record of names names; -1 where it has none of them, or has an input itself. */
function columnOfHeader(record: TextRecord): number {
  if (columnOfInput(record) !== -1) return -1;
  const names = record.fields.map((field) => field.toLowerCase().replace(/[^a-z]/g, ''));
  for (const name of columnNames) {
    const column = names.findIndex((field) => name.test(field));
    if (column !== -1) return column;
  }
  return -1;
}

/** The first column with an address; else the first one with a name that has a dot. */
function columnOfInput({ fields }: TextRecord): number {
  const address = fields.findIndex((field) => field.includes('@'));
  return address === -1 ? fields.findIndex((field) => /^[^\s.]+(\.[^\s.]+)+$/.test(field)) : address;
}

function isRecord({ fields, broken }: TextRecord): boolean {
  return broken !== null || (fields[0]?.startsWith('#') !== true && fields.some((field) => field !== ''));
}

function entryAt({ fields, broken }: TextRecord, column: number): readonly AuditEntry[] {
  const text = fields[column] ?? '';
  return [
    ...(text === '' || text.startsWith('#') ? [] : [{ text, isBroken: false }]),
    ...(broken === null ? [] : [{ text: broken, isBroken: true }]),
  ];
}
