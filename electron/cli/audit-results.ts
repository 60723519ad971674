import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { type AuditLine, inputOfAuditLine, mayBeHalfAuditLine } from '../core/audit/audit-line';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { withText } from '../core/run/with-text';
import { type LinesFailure, openLinesFile } from '../node/lines-file';
import { escapedJson } from './escaped-json';
import { printDataInTurn } from './standard-streams';

/** Where the lines of an audit go. */
export interface AuditResults {
  /** Writes a line in one piece, and waits while the reader of the output takes no more; gives what is wrong with the file, or null. */
  write(line: AuditLine): Promise<Message | null>;
  close(): Promise<void>;
}

/** Gives the results on standard output. */
export function resultsOnOutput(say: (message: Message) => string): AuditResults {
  return {
    write: async (line) => {
      await printDataInTurn(lineOf(line, say));
      return null;
    },
    close: async () => undefined,
  };
}

/**
 * Opens the file of results at this path to go on with it, or makes it. A line that was cut off is removed, because its input has no
 * answer.
 *
 * @param onAnswered - Gets the input of each line that is there.
 */
export async function resultsInFile(
  path: string,
  say: (message: Message) => string,
  onAnswered: (text: string) => void,
): Promise<Result<AuditResults, Message>> {
  const opened = await openLinesFile(path, {
    bytesAtMost: limits.fileBytes,
    mayBeHalf: mayBeHalfAuditLine,
    take: (line) => {
      const text = inputOfAuditLine(line);
      if (text !== null) onAnswered(text);
      return text !== null;
    },
  });
  if (!opened.ok) return failed(problemOf(opened.failure, path));
  const file = opened.value;
  return ok({
    close: file.close,
    write: async (line) => {
      const written = await file.append(lineOf(line, say));
      return written.ok ? null : message('cli.audit.not-writable', { path, detail: written.failure });
    },
  });
}

function lineOf(line: AuditLine, say: (message: Message) => string): string {
  return `${escapedJson(withText(line, say))}\n`;
}

function problemOf(failure: LinesFailure, path: string): Message {
  switch (failure.code) {
    case 'not-usable':
      return message('cli.audit.not-writable', { path, detail: failure.detail });
    case 'foreign-line':
      return message('cli.audit.foreign-line', { path, line: failure.line });
  }
}
