import type { ExportableSettings } from '../contract/exportable-settings';
import type { Message } from '../contract/message';
import { parseOpenedFile } from '../contract/opened-file';
import { failed, ok, type Result } from '../contract/result';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { type OwnWords, readFileWords } from '../core/run/file-words';
import { badHostOf, ownKnowledge } from '../node/opened-files';
import { decodeJson } from './decode-json';
import { operandName, readOperand, readProblem } from './read-operand';

/** The settings in a file, or on standard input for `-`: a settings file, or a report with the settings it ends with. */
export async function readSettings(operand: string, words: OwnWords): Promise<Result<ExportableSettings, Message>> {
  const path = operandName(operand);
  const file = await readOperand(operand, limits.fileBytes);
  if (!file.ok) return failed(readProblem(file.failure));
  const value = decodeJson(file.value);
  if (value === undefined) return failed(message('cli.not-json', { path }));
  const opened = parseOpenedFile(value);
  if (!opened.ok)
    return failed(badHostOf(opened.failure) ?? message('cli.not-settings', { path, detail: opened.failure.detail }));
  const read = readFileWords(opened.value, ownKnowledge(words));
  if (read.format === 'mailwright-settings') return ok(read);
  const last = read.events.at(-1);
  return last?.kind === 'finished' ? ok(last.report) : failed(message('cli.unfinished-report', { path }));
}
