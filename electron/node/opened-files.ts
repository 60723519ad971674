import { basename } from 'node:path';
import type { Message } from '../contract/message';
import { type OpenedFile, parseOpenedFile } from '../contract/opened-file';
import { failed, ok, type Result } from '../contract/result';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { cleanText } from '../core/run/clean-text';
import { withText } from '../core/run/with-text';
import { readBoundedFile } from './read-bounded-file';

type Say = (message: Message) => string;

/** The version of both formats that this Mailwright writes and reads. */
const fileVersion = 1;

/** Reads a report or settings file; the failure says what is wrong with it. */
export async function readOwnFile(path: string, say: Say): Promise<Result<OpenedFile, Message>> {
  const file = await readBoundedFile(path, limits.fileBytes);
  if (file.ok) return readOwnText(new TextDecoder().decode(file.value), say);
  const { failure } = file;
  switch (failure.code) {
    case 'too-large':
      return failed(message('open.too-large', { limit: failure.limitBytes }));
    case 'not-readable': {
      const name = cleanText(basename(path));
      const isMissing = failure.detail === 'ENOENT';
      return failed(
        isMissing
          ? message('open.not-found', { name })
          : message('open.not-readable', { name, detail: failure.detail }),
      );
    }
  }
}

/**
 * Reads the text of a report or settings file. Somebody else may have written it: every text in it becomes one readable
 * line, and a sentence that this Mailwright knows is said anew.
 */
export function readOwnText(text: string, say: Say): Result<OpenedFile, Message> {
  const value = decode(text);
  const file = parseOpenedFile(value);
  if (!file.ok) return failed(whyNotOpened(value));
  return ok(withText(file.value, (told) => sayOrKeep(told, say)));
}

/** What the parser found is of no use to the reader; what the file claims to be is. */
function whyNotOpened(value: unknown): Message {
  const { format, version } = headOf(value);
  const kind = format === 'mailwright-report' ? 'report' : format === 'mailwright-settings' ? 'settings' : null;
  if (kind === null) return message('open.not-ours');
  return typeof version === 'number' && version > fileVersion
    ? message('open.newer')
    : message('open.damaged', { kind });
}

function headOf(value: unknown): { readonly format?: unknown; readonly version?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}

function decode(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value));
  } catch {
    return undefined;
  }
}

/** A newer Mailwright has sentences that this one lacks: those are shown as they were written. */
function sayOrKeep(told: Message, say: Say): string {
  try {
    return say(told);
  } catch {
    return told.text ?? told.id;
  }
}
