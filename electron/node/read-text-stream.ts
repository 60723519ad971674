import { open } from 'node:fs/promises';
import { failed, ok, type Result } from '../contract/result';
import { codeOf } from './failure-from-error';
import { notReadable, type ReadFailure } from './read-bounded-file';

/** Why a file or stream is not read as text. */
export type TextFailure =
  | ReadFailure
  /** A document of a spreadsheet program, in its own form. */
  | { readonly code: 'spreadsheet'; readonly path: string }
  | { readonly code: 'utf-16'; readonly path: string }
  | { readonly code: 'not-utf-8'; readonly path: string };

/** The first bytes of what is no plain text: ZIP, which holds a workbook, and the form before it; UTF-16 in both byte orders. */
const beginnings = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], code: 'spreadsheet' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], code: 'spreadsheet' },
  { bytes: [0xff, 0xfe], code: 'utf-16' },
  { bytes: [0xfe, 0xff], code: 'utf-16' },
] as const;

/** The text of a file, piece by piece; after a failure there is no more. Reading stops where the file is larger than the limit. */
export async function* readTextFile(path: string, limitBytes: number): AsyncGenerator<Result<string, TextFailure>> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, 'r');
  } catch (error) {
    yield failed(notReadable(error, path));
    return;
  }
  try {
    yield* readTextStream(file.createReadStream({ autoClose: false }), path, limitBytes);
  } finally {
    await file.close();
  }
}

/**
 * The text of a stream in UTF-8, piece by piece; after a failure there is no more.
 *
 * @param path - The name of the stream in a failure.
 */
export async function* readTextStream(
  stream: AsyncIterable<Buffer>,
  path: string,
  limitBytes: number,
): AsyncGenerator<Result<string, TextFailure>> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  try {
    for await (const chunk of stream) {
      const foreign =
        length === 0 ? beginnings.find(({ bytes }) => bytes.every((byte, at) => chunk[at] === byte)) : undefined;
      if (foreign !== undefined) {
        yield failed({ code: foreign.code, path });
        return;
      }
      length += chunk.length;
      if (length > limitBytes) {
        yield failed({ code: 'too-large', path, limitBytes });
        return;
      }
      yield ok(decoder.decode(chunk, { stream: true }));
    }
    yield ok(decoder.decode());
  } catch (error) {
    const isEncoding = codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    yield failed(isEncoding ? { code: 'not-utf-8', path } : notReadable(error, path));
  }
}
