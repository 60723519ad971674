import type { FileHandle } from 'node:fs/promises';

/** A line of a file; `text` is null where it has more bytes than are read. */
interface NumberedLine {
  /** From 1. */
  readonly number: number;
  /** The place of its first byte. */
  readonly offset: number;
  readonly text: string | null;
}

const newline = 0x0a;

/** The lines of a stream in UTF-8, as they come and without their ends. Lines without any text are left out, but counted. */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  bytesAtMost: number,
): AsyncGenerator<NumberedLine, void> {
  let number = 1;
  let offset = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (bytes: Uint8Array) => {
    length += bytes.length;
    // Of a line that is too long nothing is kept.
    if (length > bytesAtMost) parts = [];
    else parts.push(bytes);
  };
  const end = (): NumberedLine => {
    const text = length > bytesAtMost ? null : textOf(Buffer.concat(parts));
    const line = { number, offset, text };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let rest = chunk;
    for (let place = rest.indexOf(newline); place !== -1; place = rest.indexOf(newline)) {
      take(rest.subarray(0, place));
      const bytes = length + 1;
      const line = end();
      if (line.text !== '') yield line;
      number += 1;
      offset += bytes;
      rest = rest.subarray(place + 1);
    }
    take(rest);
  }
  const last = end();
  if (last.text !== '') yield last;
}

/** The line of an open file that begins at a place, without its end; at most so many bytes. */
export async function lineAt(file: FileHandle, offset: number, bytesAtMost: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= bytesAtMost) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(chunkBytes), 0, chunkBytes, offset + length);
    const end = buffer.subarray(0, bytesRead).indexOf(newline);
    chunks.push(buffer.subarray(0, end === -1 ? bytesRead : end));
    length += bytesRead;
    if (end !== -1 || bytesRead === 0) break;
  }
  return textOf(Buffer.concat(chunks));
}

/** The report of a usual run fits into it. */
const chunkBytes = 65_536;

/** Decoding removes a byte order mark, trimming the end of a line from Windows. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trim();
}
