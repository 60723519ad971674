import type { ExportableSettings } from '../contract/exportable-settings';
import type { Message } from '../contract/message';
import { parseReportFile } from '../contract/report-file';
import { failed, ok, type Result } from '../contract/result';
import { parseSettingsFile } from '../contract/settings-file';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { readProblem } from './file-problem';
import { operandName, readOperand } from './read-operand';

/** The settings in a file, or on standard input for `-`: a settings file, or a report with the settings it ends with. */
export async function readSettings(operand: string): Promise<Result<ExportableSettings, Message>> {
  const path = operandName(operand);
  const file = await readOperand(operand, limits.fileBytes);
  if (!file.ok) return failed(readProblem(file.failure));
  const value = decodeJson(file.value);
  if (value === undefined) return failed(message('cli.not-json', { path }));
  const settings = parseSettingsFile(value);
  if (settings.ok) return settings;
  const report = parseReportFile(value);
  if (!report.ok)
    return failed(message('cli.not-settings', { path, detail: detailOf(value, settings.failure, report.failure) }));
  const last = report.value.events.at(-1);
  return last?.kind === 'finished' ? ok(last.report) : failed(message('cli.unfinished-report', { path }));
}

/** What is wrong with the file, as the parser of the format says that the file claims to be. */
function detailOf(value: unknown, settings: { readonly detail: string }, report: { readonly detail: string }): string {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null;
  return format === 'mailwright-report' ? report.detail : settings.detail;
}

function decodeJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
