import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readTextFile, readTextStream } from '../../electron/node/read-text-stream';

/** The text of these pieces; the code of the failure where there is one. */
async function read(...pieces: readonly (string | Uint8Array)[]): Promise<string> {
  const stream = Readable.from(pieces.map((piece) => Buffer.from(piece)));
  return await joined(readTextStream(stream, 'list.csv', 100));
}

async function joined(texts: ReturnType<typeof readTextStream>): Promise<string> {
  const read: string[] = [];
  for await (const text of texts) read.push(text.ok ? text.value : text.failure.code);
  return read.join('');
}

describe('readTextStream', () => {
  it('reads UTF-8, also where a letter is cut by a piece, and drops a byte-order mark', async () => {
    expect(await read(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xc3]), new Uint8Array([0xab, 0x62]))).toBe('aëb');
  });

  it.each([
    ['a workbook', 'PK\u0003\u0004…', 'spreadsheet'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'spreadsheet'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), 'utf-16'],
    ['Windows-1252', new Uint8Array([0x4d, 0xfc, 0x6c]), 'not-utf-8'],
    ['a letter that is cut off', new Uint8Array([0xc3]), 'not-utf-8'],
    ['more than the limit', 'x'.repeat(101), 'too-large'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await read(bytes)).toBe(code);
  });
});

describe('readTextFile', () => {
  it('reads a file, and says where there is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mailwright-text-'));
    try {
      writeFileSync(join(folder, 'a.csv'), 'a,ë');
      expect(await joined(readTextFile(join(folder, 'a.csv'), 100))).toBe('a,ë');
      expect(await joined(readTextFile(join(folder, 'none.csv'), 100))).toBe('not-readable');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
