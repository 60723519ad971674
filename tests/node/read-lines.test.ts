import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lineAt, readLines } from '../../electron/node/read-lines';
import { inTemporaryFolder } from '../fakes/temporary-folder';

async function linesOf(text: string, chunkBytes: number, bytesAtMost = 1_000) {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += chunkBytes) yield bytes.subarray(start, start + chunkBytes);
  }
  const lines = [];
  for await (const line of readLines(chunks(), bytesAtMost)) lines.push(line);
  return lines;
}

it.each([1, 3, 7, 1_000])('gives lines with their numbers and places, from pieces of %i bytes', async (chunkBytes) => {
  expect(await linesOf('\uFEFFfirst\r\n\nthird – ü\nlast', chunkBytes)).toEqual([
    { number: 1, offset: 0, text: 'first' },
    { number: 3, offset: 11, text: 'third – ü' },
    { number: 4, offset: 24, text: 'last' },
  ]);
});

it('reads no line that is too long, and goes on behind it', async () => {
  expect(await linesOf(`a\n${'x'.repeat(2_000)}\nb\n`, 64)).toEqual([
    { number: 1, offset: 0, text: 'a' },
    { number: 2, offset: 2, text: null },
    { number: 3, offset: 2_003, text: 'b' },
  ]);
});

it('reads a line again at its place', async () => {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, 'lines');
    const long = 'x'.repeat(150_000);
    await writeFile(path, `first\n${long}\nlast`);
    const file = await open(path);
    try {
      expect(await lineAt(file, 6, 200_000)).toBe(long);
      expect(await lineAt(file, 150_007, 200_000)).toBe('last');
    } finally {
      await file.close();
    }
  });
});
