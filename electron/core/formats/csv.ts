import { failed, ok, type Result } from '../../contract/result';

/** One record of a CSV file. */
export interface CsvRecord {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Why a text cannot be read as CSV. No problem quotes the text, because a field may hold anything. */
export type CsvProblem =
  /** The quotation mark that opens on this line never closes. */
  | { readonly code: 'unclosed-quote'; readonly line: number }
  /** A quoted field is followed by something other than the end of the field. */
  | { readonly code: 'text-after-quote'; readonly line: number }
  | { readonly code: 'record-too-long'; readonly line: number; readonly limit: number };

/** Reads a CSV text piece by piece, so that a long one is never held as a whole. After a problem it is of no more use. */
interface CsvReader {
  /** The records that end in this piece. */
  readonly push: (text: string) => Result<readonly CsvRecord[], CsvProblem>;
  /** The last record, where no line break ends it. */
  readonly end: () => Result<readonly CsvRecord[], CsvProblem>;
}

/** Where in a record the reader is. */
type Place = 'field-start' | 'plain' | 'quoted' | 'after-quote';

/** What spreadsheets put between fields; which one depends on the language of the system. */
const delimiters = [',', ';', '\t'] as const;

/** Some spreadsheets name the delimiter on a first line of its own. */
const namedDelimiter = /^sep=([,;\t])$/i;

/**
 * A reader of CSV as spreadsheets write it: comma, semicolon or tab, whichever is most often in the first line; quoted fields; lines that
 * end with CRLF, LF or CR; a byte-order mark. Empty lines are skipped.
 *
 * @param recordChars - The most characters of one record.
 * @see RFC 4180
 */
export function createCsvReader(recordChars: number): CsvReader {
  let delimiter: string | null = null;
  let beginning = '';
  let place: Place = 'field-start';
  let line = 1;
  let isAfterReturn = false;
  let field = '';
  let fields: string[] = [];
  let chars = 0;
  let record = { line: 1, quoteLine: 1 };

  function push(text: string): Result<readonly CsvRecord[], CsvProblem> {
    if (delimiter !== null) return read(text, delimiter);
    beginning = withoutMark(beginning + text);
    const first = firstLine(beginning);
    if (first !== null) return begin(first);
    return beginning.length > recordChars ? failed({ code: 'record-too-long', line, limit: recordChars }) : ok([]);
  }

  function end(): Result<readonly CsvRecord[], CsvProblem> {
    const begun = delimiter === null ? begin(beginning) : ok([]);
    if (!begun.ok) return begun;
    if (place === 'quoted') return failed({ code: 'unclosed-quote', line: record.quoteLine });
    return ok([...begun.value, ...endRecord()]);
  }

  /** Chooses the delimiter, and reads what was held back until it was known. */
  function begin(first: string): Result<readonly CsvRecord[], CsvProblem> {
    const named = namedDelimiter.exec(first)?.[1];
    const held = named === undefined ? beginning : beginning.replace(first, '');
    beginning = '';
    delimiter = named ?? likeliestDelimiter(first);
    return read(held, delimiter);
  }

  function read(text: string, separator: string): Result<readonly CsvRecord[], CsvProblem> {
    const records: CsvRecord[] = [];
    for (const character of text) {
      const isSecondOfBreak = isAfterReturn && character === '\n';
      isAfterReturn = character === '\r';
      const isBreak = character === '\r' || character === '\n';
      if (isSecondOfBreak && place !== 'quoted') continue;
      if (isBreak && !isSecondOfBreak) line += 1;
      chars += 1;
      if (chars > recordChars) return failed({ code: 'record-too-long', line: record.line, limit: recordChars });
      if (place === 'quoted') {
        if (character === '"') place = 'after-quote';
        else field += character;
      } else if (isBreak) {
        records.push(...endRecord());
      } else if (character === separator) {
        fields.push(field);
        field = '';
        place = 'field-start';
      } else if (character === '"' && place === 'field-start') {
        place = 'quoted';
        record = { ...record, quoteLine: line };
      } else if (character === '"' && place === 'after-quote') {
        field += character;
        place = 'quoted';
      } else if (place === 'after-quote') {
        return failed({ code: 'text-after-quote', line });
      } else {
        field += character;
        place = 'plain';
      }
    }
    return ok(records);
  }

  function endRecord(): readonly CsvRecord[] {
    const ended = { line: record.line, fields: [...fields, field] };
    const isEmpty = fields.length === 0 && field === '' && place === 'field-start';
    fields = [];
    field = '';
    chars = 0;
    place = 'field-start';
    record = { line, quoteLine: line };
    return isEmpty ? [] : [ended];
  }

  return { push, end };
}

/** The first line of a text that is not empty; null where it has not ended. A line break in quotation marks does not end it. */
function firstLine(text: string): string | null {
  return /^[\r\n]*((?:[^"\r\n]|"[^"]*")+)[\r\n]/.exec(text)?.[1] ?? null;
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** The delimiter that stands most often outside quotation marks; a comma where none does. */
function likeliestDelimiter(line: string): string {
  const bare = line.replaceAll(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}
