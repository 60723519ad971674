import { TextDecoder } from 'node:util';

/**
 * The text of a stream, as it comes, without a byte order mark. It is UTF-8 unless that mark says UTF-16, which some programs of Windows
 * write. Bytes that are no text become U+FFFD.
 */
export async function* readText(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null;
  let beginning: Uint8Array = new Uint8Array();
  for await (const chunk of stream) {
    const bytes: Uint8Array = decoder === null ? Buffer.concat([beginning, chunk]) : chunk;
    if (decoder === null && bytes.length < markBytes) {
      beginning = bytes;
    } else {
      decoder ??= new TextDecoder(encodingOf(bytes));
      yield decoder.decode(bytes, { stream: true });
    }
  }
  yield decoder === null ? new TextDecoder().decode(beginning) : decoder.decode();
}

const markBytes = 2;

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
