import type { ExportableSettings } from '../contract/exportable-settings';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import type { OwnWords } from '../core/run/file-words';
import { operandName } from './read-operand';
import { readSavedFile } from './read-saved-file';

/** The settings in a file, or on standard input for `-`: a settings file, or a report with the settings it ends with. */
export async function readSettings(operand: string, words: OwnWords): Promise<Result<ExportableSettings, Message>> {
  const read = await readSavedFile(operand, words);
  if (!read.ok) return read;
  if (read.value.format === 'mailwright-settings') return ok(read.value);
  const last = read.value.events.at(-1);
  if (last?.kind === 'finished') return ok(last.report);
  return failed(message('cli.unfinished-report', { path: operandName(operand) }));
}
