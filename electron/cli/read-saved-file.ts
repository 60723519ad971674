import { type OpenedFile, parseOpenedFile } from '../contract/opened-file';
import { failed, ok, type Result } from '../contract/result';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { type OwnWords, readFileWords } from '../core/run/file-words';
import { badHostOf, ownKnowledge } from '../node/opened-files';
import { decodeJson } from './decode-json';
import { operandName, readOperand } from './read-operand';
import { brokenFile, type UnusableFile, unusableFrom } from './unusable-file';

/** A file that Mailwright has saved, or standard input for `-`: settings, or a report. */
export async function readSavedFile(operand: string, words: OwnWords): Promise<Result<OpenedFile, UnusableFile>> {
  const path = operandName(operand);
  const file = await readOperand(operand, limits.fileBytes);
  if (!file.ok) return failed(unusableFrom(file.failure));
  const value = decodeJson(file.value);
  if (value === undefined) return failed(brokenFile(message('cli.not-json', { path })));
  const opened = parseOpenedFile(value);
  if (!opened.ok)
    return failed(
      brokenFile(badHostOf(opened.failure) ?? message('cli.not-settings', { path, detail: opened.failure.detail })),
    );
  return ok(readFileWords(opened.value, ownKnowledge(words)));
}
