import type { Message } from '../../contract/message';
import type { Report } from '../../contract/report';
import { limits } from '../limits';

/** One line of the results: the report of a run, or why there is none. `input` comes first in both. */
export type AuditLine = Report | AuditError;

/** An input that has no report: it cannot be read, or its run ended by a mistake of ours. */
interface AuditError {
  readonly input: { readonly text: string };
  readonly error: Message;
}

/** The start of every line. */
const lineStart = '{"input":{"text":"';

/** The input that a line of the results answers; null where the text is no such line. */
export function inputOfAuditLine(text: string): string | null {
  if (text.length > limits.fileBytes || !text.startsWith(lineStart)) return null;
  const line = jsonFrom(text);
  if (typeof line !== 'object' || line === null || !('input' in line) || !('outcome' in line || 'error' in line))
    return null;
  const { input } = line;
  const isInput = typeof input === 'object' && input !== null && 'text' in input && typeof input.text === 'string';
  return isInput ? (input.text as string) : null;
}

/** Whether a text may be the first part of a line of the results, which was not written to its end. */
export function mayBeHalfAuditLine(text: string): boolean {
  return text.startsWith(lineStart) || lineStart.startsWith(text);
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
