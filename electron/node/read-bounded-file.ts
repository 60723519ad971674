import { open } from 'node:fs/promises';
import { failed, ok, type Result } from '../contract/result';

/** Why a file could not be read; `detail` is the system's code, for example `ENOENT`. */
export type ReadFailure =
  | { readonly code: 'not-readable'; readonly path: string; readonly detail: string }
  | { readonly code: 'too-large'; readonly path: string; readonly limitBytes: number };

/** The bytes of a file; reading stops where a file is larger than the limit. */
export async function readBoundedFile(path: string, limitBytes: number): Promise<Result<Uint8Array, ReadFailure>> {
  try {
    const file = await open(path, 'r');
    try {
      // A pipe or device has no size in advance, so it is read until it ends or is too large.
      const stream = file.createReadStream({ autoClose: false, highWaterMark: 65_536 });
      return await readBoundedStream(stream, path, limitBytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    return failed(notReadable(error, path));
  }
}

/**
 * The bytes of a stream; reading stops where they are more than the limit.
 *
 * @param path - The name of the stream in a failure.
 */
export async function readBoundedStream(
  stream: AsyncIterable<Buffer>,
  path: string,
  limitBytes: number,
): Promise<Result<Uint8Array, ReadFailure>> {
  try {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limitBytes) return failed({ code: 'too-large', path, limitBytes });
    }
    return ok(Buffer.concat(chunks));
  } catch (error) {
    return failed(notReadable(error, path));
  }
}

/** The failure of a system's error while a file is read. */
export function notReadable(error: unknown, path: string): ReadFailure {
  const detail = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return { code: 'not-readable', path, detail };
}
