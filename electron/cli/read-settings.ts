import type { ExportableSettings } from '../contract/exportable-settings';
import type { Report } from '../contract/report';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import type { OwnWords } from '../core/run/file-words';
import { operandName } from './read-operand';
import { readSavedFile } from './read-saved-file';
import { brokenFile, type UnusableFile } from './unusable-file';

/** Settings of a file, with what the search of a report was for; null where there was none. */
type SettingsOfFile = ExportableSettings & { readonly sought: Report['input'] | null };

/** The settings in a file, or on standard input for `-`: a settings file, or a report with the settings it ends with. */
export async function readSettings(operand: string, words: OwnWords): Promise<Result<SettingsOfFile, UnusableFile>> {
  const read = await readSavedFile(operand, words);
  if (!read.ok) return read;
  if (read.value.format === 'mailwright-settings') return ok({ ...read.value, sought: null });
  const last = read.value.events.at(-1);
  if (last?.kind === 'finished') return ok({ ...last.report, sought: last.report.input });
  return failed(brokenFile(message('cli.unfinished-report', { path: operandName(operand) })));
}
