import { type FileHandle, open, truncate } from 'node:fs/promises';
import { failed, ok, type Result } from '../contract/result';
import { codeOf } from './failure-from-error';

/** Why a file of lines cannot be gone on with; `detail` is the system's code, for example `EACCES`. */
export type LinesFailure =
  | { readonly code: 'not-usable'; readonly detail: string }
  /** A line is not of the kind that the file is for. The first line is 1. */
  | { readonly code: 'foreign-line'; readonly line: number };

/** The kind of lines that a file is for. */
interface LineKind {
  /** A line with more bytes is none. */
  readonly bytesAtMost: number;
  /** Takes a whole line without its end, and says whether it is of this kind. */
  readonly take: (line: string) => boolean;
  /** Whether a text may be the first part of such a line. */
  readonly mayBeHalf: (text: string) => boolean;
}

/** A file that gets a line at a time. After a line that could not be written, no other is. */
interface LinesFile {
  /** Adds a line, with its end, in one piece. The failure is the system's code. */
  append(line: string): Promise<Result<null, string>>;
  close(): Promise<void>;
}

/**
 * Opens a file of lines to go on with it; it is made where it is missing. All its lines are taken first. A last line without an end was cut
 * off with the program that wrote it: where it is whole, it gets its end, else it is removed. A file with any other line is not touched.
 * Only its owner can read a new file.
 */
export async function openLinesFile(path: string, kind: LineKind): Promise<Result<LinesFile, LinesFailure>> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, 'a+', 0o600);
    const stat = await file.stat();
    const problem = stat.isFile()
      ? await mendLines(file, path, kind)
      : ({ code: 'not-usable', detail: 'no file' } as const);
    if (problem === null) return ok(linesFileOf(file));
    await file.close();
    return failed(problem);
  } catch (error) {
    await file?.close();
    const detail = codeOf(error);
    if (detail === '') throw error;
    return failed({ code: 'not-usable', detail });
  }
}

function linesFileOf(file: FileHandle): LinesFile {
  // One after the other, so that no line is written into another. After a failure, nothing may follow half a line.
  let last: Promise<Result<null, string>> = Promise.resolve(ok(null));
  return {
    append: (line) => {
      last = last.then(async (before) => (before.ok ? await appendTo(file, line) : before));
      return last;
    },
    close: async () => {
      await last;
      await file.close();
    },
  };
}

async function appendTo(file: FileHandle, line: string): Promise<Result<null, string>> {
  try {
    await file.appendFile(line);
    return ok(null);
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    return failed(code);
  }
}

const newline = 0x0a;

/** Takes all lines, and mends the last one. */
async function mendLines(
  file: FileHandle,
  path: string,
  { bytesAtMost, take, mayBeHalf }: LineKind,
): Promise<LinesFailure | null> {
  let line = 1;
  let wholeBytes = 0;
  let rest = Buffer.alloc(0);
  const stream = file.createReadStream({ autoClose: false, start: 0 });
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    for (let end = rest.indexOf(newline); end !== -1; end = rest.indexOf(newline)) {
      const text = rest.toString('utf8', 0, end);
      if (end > bytesAtMost || (text.trim() !== '' && !take(text))) return { code: 'foreign-line', line };
      line += 1;
      wholeBytes += end + 1;
      rest = rest.subarray(end + 1);
    }
    if (rest.length > bytesAtMost) return { code: 'foreign-line', line };
  }
  const last = rest.toString('utf8');
  if (last === '') return null;
  if (take(last)) await file.appendFile('\n');
  // On Windows, a file that was opened for adding cannot be made shorter.
  else if (mayBeHalf(last)) await truncate(path, wholeBytes);
  else return { code: 'foreign-line', line };
  return null;
}
