import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { failed, ok, type Result } from '../contract/result';
import { type AuditEntry, createEntryReader, type EntryFormat } from '../core/audit/read-entries';
import { codeOf } from '../node/failure-from-error';
import { onAbort } from '../node/on-abort';
import type { ReadFailure } from '../node/read-bounded-file';
import { readText } from '../node/read-text';
import { standardStream } from './file-names';
import { operandName } from './read-operand';
import { personsTerminal } from './standard-streams';

/** The inputs of an audit, which are read no faster than they are asked for. */
interface AuditEntries {
  /** The next one; null at the end, after a failure, and once the signal is aborted. */
  next(): Promise<AuditEntry | null>;
  /** Why reading has ended early; null where it has not. */
  failure(): ReadFailure | null;
}

/** Opens the inputs in a file, or on standard input for `-`. A file whose name ends in `.csv` or `.tsv` is a table, any other a list. */
export async function openAuditEntries(
  operand: string,
  signal: AbortSignal,
): Promise<Result<AuditEntries, ReadFailure>> {
  const format: EntryFormat = /\.(?:csv|tsv)$/i.test(operand) ? 'table' : 'list';
  try {
    const stream = operand === standardStream ? personsTerminal().input : (await open(operand)).createReadStream();
    return ok(entriesFrom(stream, format, operandName(operand), signal));
  } catch (error) {
    return failed(notReadable(error, operandName(operand)));
  }
}

function entriesFrom(stream: Readable, format: EntryFormat, path: string, signal: AbortSignal): AuditEntries {
  const entries = entriesIn(stream, format);
  let failure: ReadFailure | null = null;
  // Ends what waits for more, and standard input would keep the program running.
  onAbort(signal, () => stream.destroy());
  return {
    failure: () => failure,
    next: async () => {
      try {
        const read = await entries.next();
        return read.done === true ? null : read.value;
      } catch (error) {
        if (!signal.aborted) failure = notReadable(error, path);
        return null;
      }
    },
  };
}

async function* entriesIn(stream: Readable, format: EntryFormat): AsyncGenerator<AuditEntry, void> {
  const reader = createEntryReader(format);
  for await (const text of readText(stream)) yield* reader.push(text);
  yield* reader.end();
}

/** Throws an error that has no code, because it is a mistake of ours. */
function notReadable(error: unknown, path: string): ReadFailure {
  const detail = codeOf(error);
  if (detail === '') throw error;
  return { code: 'not-readable', path, detail };
}
