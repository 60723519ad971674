import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineReader } from '../../electron/node/line-reader';

function readerOf(...chunks: readonly string[]): LineReader {
  const reader = new LineReader();
  for (const chunk of chunks) reader.push(Buffer.from(chunk, 'latin1'));
  return reader;
}

function lines(reader: LineReader): readonly string[] {
  const taken: string[] = [];
  for (;;) {
    const line = reader.takeLine(1_000);
    if (line === null || line === 'too-long') return taken;
    taken.push(line.toString('latin1'));
  }
}

describe('LineReader', () => {
  it('drops CR LF and a bare LF, and keeps every other byte', () => {
    expect(lines(readerOf('a\r\nb\n\0\x1b\r\r\n\n'))).toEqual(['a', 'b', '\0\x1b\r', '']);
  });

  it('cuts the same lines however the bytes are cut', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', '\r', '\n', ' ') }), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (chunks) => {
        expect(lines(readerOf(...chunks))).toEqual(lines(readerOf(chunks.join(''))));
      }),
    );
  });

  it('gives counted bytes and then goes on with lines', () => {
    const reader = readerOf('ab', 'c\ndef', '\r\n');

    expect(reader.takeBytes(10)).toBeNull();
    expect(reader.takeBytes(5)?.toString()).toBe('abc\nd');
    expect(lines(reader)).toEqual(['ef']);
    expect(reader.waitingBytes).toBe(0);
  });

  it('says that a line is too long before its end has come', () => {
    expect(readerOf('x'.repeat(11)).takeLine(10)).toBe('too-long');
    expect(readerOf(`${'x'.repeat(10)}\n`).takeLine(10)?.length).toBe(10);
  });

  it('takes a million bytes that come one by one without searching any of them twice', () => {
    const reader = new LineReader();
    const byte = Buffer.from('x');
    for (let count = 0; count < 1_000_000; count += 1) {
      reader.push(byte);
      reader.takeLine(2_000_000);
    }
    reader.push(Buffer.from('\n'));

    expect(reader.takeLine(2_000_000)?.length).toBe(1_000_000);
  });
});
