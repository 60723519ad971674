import { parseReport, type Report } from '../../../contract/report';
import { failed, ok, type Result } from '../../../contract/result';
import { cleanText } from '../../clean-text';

/** A line of an audit: the report of a run, or an input and the line’s words about why it has none. */
export type ReadLine =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'no-report'; readonly input: string; readonly problem: string };

/** Why a text is no line of an audit; `detail` is in the words of the parser, clean. */
export type LineProblem =
  | { readonly code: 'too-long' | 'not-json' }
  | { readonly code: 'no-report'; readonly detail: string };

/** Reads a line of an audit; null is one that is too long to be read. */
export function readAuditLine(text: string | null): Result<ReadLine, LineProblem> {
  if (text === null) return failed({ code: 'too-long' });
  const value = jsonFrom(text);
  if (value === undefined) return failed({ code: 'not-json' });
  const withoutReport = readWithoutReport(value);
  if (withoutReport !== null) return ok(withoutReport);
  const report = parseReport(value);
  return report.ok
    ? ok({ kind: 'report', report: report.value })
    : failed({ code: 'no-report', detail: cleanText(report.failure.detail) });
}

/** The input of a line, by which the lines of two audits are matched. */
export function inputOf(line: ReadLine): string {
  return line.kind === 'report' ? cleanText(line.report.input.text) : line.input;
}

function readWithoutReport(value: unknown): ReadLine | null {
  if (!isObject(value) || !isObject(value['error']) || !isObject(value['input'])) return null;
  const { text } = value['input'];
  if (typeof text !== 'string') return null;
  const said = value['error']['text'];
  return { kind: 'no-report', input: cleanText(text), problem: typeof said === 'string' ? cleanText(said) : '' };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
