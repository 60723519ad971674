import { expect, it } from 'vitest';
import { readText } from '../../electron/node/read-text';

/** The text of bytes that come in pieces of this size. */
async function textOf(bytes: Uint8Array, pieceBytes: number): Promise<string> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
  }
  let text = '';
  for await (const part of readText(pieces())) text += part;
  return text;
}

const text = 'bücher.example\n😀\n';
const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');

it.each([1, 2, 3, 1_000])('reads each encoding in pieces of %i bytes', async (size) => {
  expect(await textOf(Buffer.from(text), size)).toBe(text);
  expect(await textOf(Buffer.from(`\ufeff${text}`), size)).toBe(text);
  expect(await textOf(utf16, size)).toBe(text);
  expect(await textOf(Buffer.from(utf16).swap16(), size)).toBe(text);
});

it('reads what is no text as U+FFFD, and nothing as nothing', async () => {
  expect(await textOf(Buffer.from([0x61, 0xff, 0x62]), 1)).toBe('a\ufffdb');
  expect(await textOf(Buffer.from('a'), 1)).toBe('a');
  expect(await textOf(Buffer.from(''), 1)).toBe('');
});
