import { open } from 'node:fs/promises';
import { failed, ok, type Result } from '../contract/result';

/** Why a file could not be read; `detail` is the system's code, for example `ENOENT`. */
export type ReadFailure =
  | { readonly code: 'not-readable'; readonly path: string; readonly detail: string }
  | { readonly code: 'too-large'; readonly path: string; readonly limitBytes: number };

/** The bytes of a file; one that is larger than the limit is not read to its end. */
export async function readBoundedFile(path: string, limitBytes: number): Promise<Result<Uint8Array, ReadFailure>> {
  try {
    const file = await open(path, 'r');
    try {
      const chunks: Buffer[] = [];
      let length = 0;
      // A pipe or device has no size to ask for, so it is read until it ends or is too large.
      for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 65_536 })) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > limitBytes) return failed({ code: 'too-large', path, limitBytes });
      }
      return ok(Buffer.concat(chunks));
    } finally {
      await file.close();
    }
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return failed({ code: 'not-readable', path, detail });
  }
}
