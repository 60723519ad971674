import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestLimits } from '../../../electron/contract/request-limits';
import { createEntryReader, type EntryFormat } from '../../../electron/core/audit/read-entries';
import { RecordSplitter } from '../../../electron/core/audit/split-records';

/** The inputs of a text that comes in these pieces. */
function read(format: EntryFormat, ...pieces: readonly string[]): readonly string[] {
  const reader = createEntryReader(format);
  const entries = [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
  return entries.map(({ text, isBroken }) => `${text}${isBroken ? ' (broken)' : ''}`);
}

describe('a list', () => {
  it.each([
    ['one a line', 'a.example\nb.example\n', ['a.example', 'b.example']],
    ['no end at the last line', 'a.example\nb.example', ['a.example', 'b.example']],
    ['line ends of Windows', 'a.example\r\nb.example\r\n', ['a.example', 'b.example']],
    ['line ends of an old Mac', 'a.example\rb.example', ['a.example', 'b.example']],
    ['empty lines and space around', '\n  a.example \t\n \n\nb.example', ['a.example', 'b.example']],
    ['comments', '# customers\na.example\n  # more\nb.example', ['a.example', 'b.example']],
    ['commas and quotation marks, which are text', '"jane, doe"@a.example', ['"jane, doe"@a.example']],
    ['nothing', '', []],
  ])('has %s', (_, text, expected) => {
    expect(read('list', text)).toEqual(expected);
  });

  it('keeps the beginning of a line that is too long, and reads on', () => {
    const [first = '', second] = read('list', 'x'.repeat(1_000_000), 'y\nb.example');

    expect(first).toHaveLength(requestLimits.inputChars + 1);
    expect(second).toBe('b.example');
  });
});

describe('a table', () => {
  it.each([
    ['a header', 'Name,E-Mail\nJane,jane@a.example\n', ['jane@a.example']],
    ['a header that names a domain', 'id,domain,note\n1,a.example,x', ['a.example']],
    ['addresses before domains', 'domain,mail\na.example,jane@a.example', ['jane@a.example']],
    ['semicolons', 'Name;E-Mail-Adresse\n"Doe, Jane";jane@a.example', ['jane@a.example']],
    ['tabs', 'host\tport\nmail.a.example\t993', ['mail.a.example']],
    ['no header', '1,jane@a.example\n2,joe@b.example', ['jane@a.example', 'joe@b.example']],
    ['no header, and a name of a column among the values', 'jane@a.example,Server', ['jane@a.example']],
    ['a header in an unknown language', 'ismi,pochta\nJane,jane@a.example', ['jane@a.example']],
    ['one column and no header', 'gmail\nyahoo', ['gmail', 'yahoo']],
    ['one column and a header', 'domain\na.example', ['a.example']],
    ['quoted fields', 'mail,note\n"jane@a.example","says ""hi"""\n', ['jane@a.example']],
    [
      'line ends in quoted fields',
      'note,mail\r\n"one\r\ntwo",jane@a.example\r\nx,b@b.example',
      ['jane@a.example', 'b@b.example'],
    ],
    ['quoted local parts', 'mail\n"""jane doe""@a.example"', ['"jane doe"@a.example']],
    ['empty and short records', 'id,mail\n\n1\n2,b@b.example\n,,\n', ['b@b.example']],
    ['a quotation mark inside a field', 'mail,size\na@a.example,5"\nb@b.example,6"', ['a@a.example', 'b@b.example']],
    ['nothing', '', []],
  ])('has %s', (_, text, expected) => {
    expect(read('table', text)).toEqual(expected);
  });

  it('names a quotation mark that is never closed, and the input before it', () => {
    expect(read('table', 'mail,note\na@a.example,"never closed\nb@b.example,x\n')).toEqual([
      'a@a.example',
      '"never closed b@b.example,x  (broken)',
    ]);
  });

  it('reads on after a quotation mark that is not closed for long', () => {
    const text = `mail,note\na@a.example,"${'x'.repeat(70_000)}\nb@b.example,y`;

    expect(read('table', text).map((entry) => entry.slice(0, 13))).toEqual([
      'a@a.example',
      expect.stringMatching(/^"x+$/),
      'b@b.example',
    ]);
  });
});

it('keeps no more of a record than tables have columns', () => {
  const [record] = new RecordSplitter(',').push(`${','.repeat(1_000_000)}\n`);
  expect(record?.fields).toHaveLength(256);
});

it('gives the same whatever the pieces of the text are', () => {
  const text = fc
    .array(fc.constantFrom('a@a.example', 'b.example', ',', '"', '\r', '\n', '#', ' ', 'é'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(), fc.constantFrom<EntryFormat>('list', 'table'), (whole, at, format) => {
      const cut = whole.length === 0 ? 0 : at % whole.length;
      expect(read(format, whole.slice(0, cut), whole.slice(cut))).toEqual(read(format, whole));
    }),
  );
});
