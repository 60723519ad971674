import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../electron/contract/result';
import { type CsvProblem, type CsvRecord, createCsvReader } from '../../../electron/core/formats/csv';

/** The records of a text that arrives in these pieces. */
function read(...pieces: readonly string[]): Result<readonly CsvRecord[], CsvProblem> {
  const reader = createCsvReader(200);
  const records: CsvRecord[] = [];
  for (const piece of pieces) {
    const read = reader.push(piece);
    if (!read.ok) return read;
    records.push(...read.value);
  }
  const last = reader.end();
  return last.ok ? { ok: true, value: [...records, ...last.value] } : last;
}

/** The fields of each record; the code and line of the problem where there is one. */
function fieldsOf(text: string) {
  const records = read(text);
  return records.ok ? records.value.map(({ fields }) => fields) : [records.failure.code, records.failure.line];
}

describe('createCsvReader', () => {
  it.each([
    [
      'a comma',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a semicolon, as Excel writes it in German',
      'a;b\r\n1;2,5\r\n',
      [
        ['a', 'b'],
        ['1', '2,5'],
      ],
    ],
    [
      'a tab',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['the delimiter that a first line names', 'sep=;\r\na;b,c,d\r\n', [['a', 'b,c,d']]],
    ['a byte-order mark', '\uFEFFa,b\n', [['a', 'b']]],
    [
      'lines that end with CR',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a last line without an end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty lines',
      '\n\r\na;b\n\r\n\n1;2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['quoted fields', '"a","b ""c"", d"\n', [['a', 'b "c", d']]],
    [
      'a line break in quotes',
      'a,"b\r\nc"\n1,2\n',
      [
        ['a', 'b\r\nc'],
        ['1', '2'],
      ],
    ],
    ['a quotation mark inside a field', 'a,b"c\n', [['a', 'b"c']]],
    [
      'delimiters in a quoted head',
      '"a;b;c",d\n1,2\n',
      [
        ['a;b;c', 'd'],
        ['1', '2'],
      ],
    ],
    ['a single column', 'a\nb\n', [['a'], ['b']]],
    ['fields that are empty', ',\n""\n', [['', ''], ['']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(fieldsOf(text)).toEqual(expected);
  });

  it.each([
    ['a quote that never closes', 'a,b\n1,"2\n3\n', ['unclosed-quote', 2]],
    ['text behind a closing quote', 'a,b\n1,"2"3\n', ['text-after-quote', 2]],
    ['a record that is too long', `a,b\n1,2\n${'x'.repeat(201)}\n`, ['record-too-long', 3]],
    ['a head that is too long', 'x'.repeat(201), ['record-too-long', 1]],
    ['a quote that swallows the rest of a long file', `a,b\n"${'1,2\n'.repeat(100)}`, ['record-too-long', 2]],
  ])('names the line of %s', (_, text, expected) => {
    expect(fieldsOf(text)).toEqual(expected);
  });

  it('counts lines as editors do, also inside quotes', () => {
    const records = read('a,b\r\n"1\r\n\r\n",2\r\n\r\n3,4\r\n');
    expect(records.ok && records.value.map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  it('reads the same in whatever pieces the text arrives', () => {
    const text = '\uFEFFsep=;\r\na;"b ""\r\n"\r\n\r\n1;2\r3;"4"\n5;6';
    const whole = read(text);
    expect(whole.ok && whole.value).toHaveLength(4);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length)), (cuts) => {
        const places = [0, ...cuts.sort((one, other) => one - other), text.length];
        expect(read(...places.slice(1).map((end, index) => text.slice(places[index], end)))).toEqual(whole);
      }),
    );
  });

  it('gives any fields back', () => {
    const field = fc.string({
      unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', ' ', 'ë', 'a', '😀'),
      maxLength: 8,
    });
    const delimiter = fc.constantFrom(',', ';', '\t');
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field, field), { maxLength: 4 }), delimiter, (rows, separator) => {
        const quoted = rows.map((fields) => fields.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator));
        const text = [['a', 'b', 'c'].join(separator), ...quoted].map((line) => `${line}\r\n`).join('');
        expect(fieldsOf(text)).toEqual([['a', 'b', 'c'], ...rows]);
      }),
    );
  });
});
