import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { failed, type Result } from '../contract/result';
import { notReadable, type ReadFailure, readBoundedStream } from './read-bounded-file';

/** Windows has neither flag, and no pipes among its files. */
const withoutWaiting = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** The bytes of a regular file; a link, a pipe or a device at this path is refused and never waited for. */
export async function readRegularFile(path: string, limitBytes: number): Promise<Result<Uint8Array, ReadFailure>> {
  try {
    const file = await open(path, constants.O_RDONLY | withoutWaiting);
    try {
      const facts = await file.stat();
      if (!facts.isFile()) return failed({ code: 'not-readable', path, detail: 'no regular file' });
      if (facts.size > limitBytes) return failed({ code: 'too-large', path, limitBytes });
      return await readBoundedStream(
        file.createReadStream({ autoClose: false, highWaterMark: 65_536 }),
        path,
        limitBytes,
      );
    } finally {
      await file.close();
    }
  } catch (error) {
    return failed(notReadable(error, path));
  }
}
