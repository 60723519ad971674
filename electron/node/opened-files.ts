import { basename } from 'node:path';
import type { Message } from '../contract/message';
import { type OpenedFile, parseOpenedFile } from '../contract/opened-file';
import type { Disagreement } from '../contract/parse';
import { failed, ok, type Result } from '../contract/result';
import { cleanText, quotable } from '../core/clean-text';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { type OwnKnowledge, type OwnWords, readFileWords } from '../core/run/file-words';
import { loadHelpPages, loadProviderNames } from './knowledge-loader';
import { readBoundedFile } from './read-bounded-file';
import { type RenewedPlace, renewedPlace } from './renewed-list';

/** The version of both file formats. */
const fileVersion = 1;

/** Reads a report or settings file; the failure is a sentence about what is wrong with it. */
export async function readOwnFile(
  path: string,
  words: OwnWords,
  renewed = renewedPlace(),
): Promise<Result<OpenedFile, Message>> {
  const file = await readBoundedFile(path, limits.fileBytes);
  if (file.ok) return readOwnText(new TextDecoder().decode(file.value), words, renewed);
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

/** Reads the text of a report or settings file. Other people or programs may have written it. */
export function readOwnText(text: string, words: OwnWords, renewed = renewedPlace()): Result<OpenedFile, Message> {
  // A list names servers that get passwords, so it is taken only where a person means to renew it.
  if (text.startsWith('mailwright-providers ')) return failed(message('open.provider-list'));
  const value = decode(text);
  const file = parseOpenedFile(value);
  return file.ok
    ? ok(readFileWords(file.value, ownKnowledge(words, renewed)))
    : failed(whyNotOpened(value, file.failure));
}

/** What the program itself knows about the things that a file may name. */
export function ownKnowledge(words: OwnWords, renewed: RenewedPlace | null = renewedPlace()): OwnKnowledge {
  const names = loadProviderNames(undefined, renewed);
  const pages = loadHelpPages(undefined, renewed);
  return {
    ...words,
    isProviderName: (name) => names.has(name),
    hostOfHelp: (id) => {
      const url = pages.get(id);
      return url === undefined ? null : new URL(url).hostname;
    },
  };
}

/** The sentence for a file in which a server's host is not one; null where something else is wrong. */
export function badHostOf({ field, found }: Disagreement): Message | null {
  if (found === null || !/(?:^|\.)host$/.test(field)) return null;
  return message('open.bad-host', { host: quotable(found, limits.foundChars) });
}

/** The sentence for a file that was not opened. It goes by what the file claims to be; the parser's details help no user. */
function whyNotOpened(value: unknown, disagreement: Disagreement): Message {
  const { format, version } = headOf(value);
  const kind = format === 'mailwright-report' ? 'report' : format === 'mailwright-settings' ? 'settings' : null;
  if (kind === null) return message('open.not-ours');
  if (typeof version === 'number' && version > fileVersion) return message('open.newer');
  return badHostOf(disagreement) ?? message('open.damaged', { kind });
}

function headOf(value: unknown): { readonly format?: unknown; readonly version?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}

function decode(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
