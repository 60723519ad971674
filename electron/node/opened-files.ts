import { basename } from 'node:path';
import type { Message } from '../contract/message';
import { type NamedFile, type OpenedFile, type OpenedProgramSettings, parseOpenedFile } from '../contract/opened-file';
import type { Disagreement } from '../contract/parse';
import { failed, ok, type Result } from '../contract/result';
import { cleanText, quotable } from '../core/clean-text';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { type OwnKnowledge, type OwnWords, readFileWords } from '../core/run/file-words';
import { loadHelpPages, loadProviderNames } from './knowledge-loader';
import { type ReadFailure, readBoundedFile } from './read-bounded-file';
import type { FoundSettings } from './read-settings-folder';
import { type RenewedPlace, renewedPlace } from './renewed-list';

/** The version of both file formats. */
const fileVersion = 1;

const providerListStart = 'mailwright-providers ';

/** Reads a report or settings file; the failure is a sentence about what is wrong with it. */
export async function readOwnFile(
  path: string,
  words: OwnWords,
  renewed = renewedPlace(),
): Promise<Result<OpenedFile, Message>> {
  const file = await readBoundedFile(path, limits.fileBytes);
  return file.ok ? readOwnText(textOf(file.value), words, renewed) : failed(whyNotRead(path, file.failure));
}

function whyNotRead(path: string, failure: ReadFailure): Message {
  switch (failure.code) {
    case 'too-large':
      return message('open.too-large', { limit: failure.limitBytes });
    case 'not-readable': {
      const name = cleanText(basename(path));
      const isMissing = failure.detail === 'ENOENT';
      return isMissing
        ? message('open.not-found', { name })
        : message('open.not-readable', { name, detail: failure.detail });
    }
  }
}

/** Reads the text of a report or settings file. Other people or programs may have written it. */
export function readOwnText(text: string, words: OwnWords, renewed = renewedPlace()): Result<OpenedFile, Message> {
  // A list names servers that get passwords, so it is taken only where a person means to renew it.
  if (text.startsWith(providerListStart)) return failed(message('open.provider-list'));
  const value = decode(text);
  const file = parseOpenedFile(value);
  return file.ok
    ? ok(readFileWords(file.value, ownKnowledge(words, renewed)))
    : failed(whyNotOpened(value, file.failure));
}

/** Reads any file that a person opens: one of Mailwright, or a mail program's own settings, of which a folder can be opened too. */
export async function readOpenedPath(
  path: string,
  words: OwnWords,
  renewed = renewedPlace(),
): Promise<Result<NamedFile['file'], Message>> {
  const file = await readBoundedFile(path, limits.fileBytes);
  if (file.ok && claimsToBeOurs(file.value)) return readOwnText(textOf(file.value), words, renewed);
  const { readSettingsAt } = await import('./read-settings-folder');
  const found = await readSettingsAt(path);
  if (found.ok) return await offeredFrom(found.value);
  return failed(whyNotRead(path, file.ok ? found.failure : file.failure));
}

/** Reads the bytes of any such file. */
export async function readOpenedBytes(
  content: Uint8Array,
  fileName: string,
  words: OwnWords,
  renewed = renewedPlace(),
): Promise<Result<NamedFile['file'], Message>> {
  if (claimsToBeOurs(content)) return readOwnText(textOf(content), words, renewed);
  const { readSettingsBytes } = await import('./read-settings-folder');
  return await offeredFrom(readSettingsBytes(fileName, content));
}

/** The accounts of settings to choose from; where there are none, what was not read says why. */
async function offeredFrom({ accounts, unread }: FoundSettings): Promise<Result<OpenedProgramSettings, Message>> {
  if (accounts.length === 0) return failed(unread[0] ?? message('open.not-ours'));
  const { readerName } = await import('../core/programs/readers');
  const offered = accounts
    .slice(0, limits.offeredAccounts)
    .map((account) => ({ ...account, programName: readerName(account.program) }));
  const further = accounts.length - offered.length;
  const notShown = further === 0 ? [] : [message('read.place.more-accounts', { count: further })];
  const told = [...notShown, ...unread.slice(0, limits.offeredAccounts)];
  return ok({ format: 'program-settings', accounts: offered, unread: told });
}

/** Whether bytes claim to be a file of Mailwright; then they are read as nothing else. */
function claimsToBeOurs(content: Uint8Array): boolean {
  const text = textOf(content);
  const { format } = headOf(decode(text));
  return text.startsWith(providerListStart) || (typeof format === 'string' && format.startsWith('mailwright-'));
}

function textOf(content: Uint8Array): string {
  return new TextDecoder().decode(content);
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
