import { realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Message } from '../contract/message';
import type { ReadAccount } from '../contract/read-account';
import { failed, ok, type Result } from '../contract/result';
import { quotable } from '../core/clean-text';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { settingsReaders } from '../core/programs/readers';
import { readSettings } from '../core/reading/read-settings';
import type { SettingsFile, SettingsReader } from '../core/reading/settings-reader';
import { listSettingsFiles } from './list-settings-files';
import { notReadable, type ReadFailure } from './read-bounded-file';
import { readRegularFile } from './read-regular-file';
import { settingsLimits } from './settings-limits';

/** What mail programs have stored at a place. */
export interface FoundSettings {
  readonly accounts: readonly ReadAccount[];
  /** What was not understood, not followed or not opened, each with its consequence. */
  readonly unread: readonly Message[];
}

/** What is known when settings are read. */
interface Surroundings {
  /** The person's home folder; files in it may name others in it. */
  readonly home: string;
  readonly readers: readonly SettingsReader[];
}

/** What is read at once: the files that were opened, and where other files that they name may lie. */
interface OpenedPlace {
  /** The folder of the opened file, or the opened folder itself; its real path. */
  readonly folder: string;
  readonly files: readonly SettingsFile[];
  readonly unread: readonly Message[];
}

/**
 * The accounts in a mail program's own settings, a file or a folder of them. Nothing is written or run. Of a folder only those files are opened
 * that may be settings by their paths.
 */
export async function readSettingsAt(
  path: string,
  { home = homedir(), readers = settingsReaders }: Partial<Surroundings> = {},
): Promise<Result<FoundSettings, ReadFailure>> {
  const place = await openPlace(path, readers);
  if (!place.ok) return place;
  return ok(await readPlace(place.value, { home, readers }));
}

/** The accounts in settings that were not read from a file, such as standard input. Other files that they name are not opened. */
export function readSettingsBytes(name: string, content: Uint8Array): FoundSettings {
  const reading = readSettings([{ path: name, content }], settingsReaders);
  let turn = reading.next();
  while (!turn.done) turn = reading.next(null);
  return turn.value;
}

async function openPlace(path: string, readers: Surroundings['readers']): Promise<Result<OpenedPlace, ReadFailure>> {
  try {
    const real = await realpath(path);
    return (await stat(real)).isDirectory()
      ? ok(await openFolder(real, readers))
      : await openFile(real, basename(path));
  } catch (error) {
    return failed(notReadable(error, path));
  }
}

async function openFile(real: string, name: string): Promise<Result<OpenedPlace, ReadFailure>> {
  const content = await readRegularFile(real, limits.fileBytes);
  if (!content.ok) return content;
  return ok({ folder: dirname(real), files: [{ path: name, content: content.value }], unread: [] });
}

async function openFolder(folder: string, readers: Surroundings['readers']): Promise<OpenedPlace> {
  const listed = await listSettingsFiles(folder, (path) => readers.some((reader) => reader.mayOwn(path)));
  const { inside, outside } = await sortedLinks(folder, listed);
  const files: SettingsFile[] = [];
  const unread: Message[] = [
    ...outside.map((link) => message('read.place.link', { file: shown(link) })),
    ...listed.closed.map((closed) => message('read.place.closed', { folder: shown(closed) })),
  ];
  if (listed.isCut) unread.push(message('read.place.cut-off'));
  let bytesLeft: number = settingsLimits.bytes;
  for (const [path, real] of [...listed.paths.map((path) => [path, join(folder, path)] as const), ...inside]) {
    const content = await readRegularFile(real, Math.min(limits.fileBytes, bytesLeft));
    if (content.ok) {
      files.push({ path, content: content.value });
      bytesLeft -= content.value.length;
    } else unread.push(whyNotOpened(path, content.failure));
  }
  return { folder, files, unread };
}

/** The links whose files lie in the folder and are not read anyway, with the real paths of those files; and all that lead elsewhere. */
async function sortedLinks(folder: string, { paths, links }: Awaited<ReturnType<typeof listSettingsFiles>>) {
  const taken = new Set(paths.map((path) => join(folder, path)));
  const inside: (readonly [path: string, real: string])[] = [];
  const outside: string[] = [];
  for (const link of links.slice(0, settingsLimits.files)) {
    const real = await realpath(join(folder, link)).catch(() => null);
    if (real === null || !isInside(real, folder)) outside.push(link);
    else if (!taken.has(real)) inside.push([link, real]);
    if (real !== null) taken.add(real);
  }
  return { inside, outside };
}

async function readPlace(
  { folder, files, unread }: OpenedPlace,
  { home, readers }: Surroundings,
): Promise<FoundSettings> {
  const realHome = await realpath(home).catch(() => null);
  const outside: Message[] = [];
  const reading = readSettings(files, readers);
  let turn = reading.next();
  while (!turn.done) {
    const wanted = await openWanted(turn.value, folder, { given: home, real: realHome });
    if (wanted === 'outside') outside.push(message('read.place.outside', { file: shown(turn.value) }));
    turn = reading.next(wanted === 'outside' ? null : wanted);
  }
  const read = turn.value;
  return { accounts: read.accounts, unread: [...unread, ...read.unread, ...outside] };
}

/**
 * The file that settings name; null where there is none. It has to lie in the opened folder, or in the home folder where that one lies there too;
 * links are followed before that is judged. A path to another computer is never looked at.
 */
async function openWanted(
  wanted: string,
  folder: string,
  { given, real: home }: { readonly given: string; readonly real: string | null },
): Promise<SettingsFile | 'outside' | null> {
  if (/^[/\\]{2}|\0/.test(wanted)) return 'outside';
  const path = absolutePath(wanted, folder, home);
  if (path === null) return null;
  const bounds = home !== null && isInside(folder, home) ? home : folder;
  // Without this a path elsewhere would be looked up before it is refused. Files name the home folder as its person does, who may use a link.
  if (![folder, bounds, given].some((root) => isInside(path, root))) return 'outside';
  const real = await realpath(path).catch(() => null);
  if (real === null) return null;
  if (!isInside(real, bounds)) return 'outside';
  const content = await readRegularFile(real, limits.fileBytes);
  return content.ok ? { path: wanted, content: content.value } : null;
}

function absolutePath(wanted: string, folder: string, home: string | null): string | null {
  if (wanted.startsWith('~/')) return home === null ? null : join(home, wanted.slice(2));
  return isAbsolute(wanted) ? wanted : join(folder, wanted);
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

function whyNotOpened(path: string, failure: ReadFailure): Message {
  switch (failure.code) {
    case 'too-large':
      return message('read.place.too-large', { file: shown(path), limit: failure.limitBytes });
    case 'not-readable':
      return message('read.place.not-readable', { file: shown(path), detail: failure.detail });
  }
}

function shown(path: string): string {
  return quotable(path, limits.openedNameChars);
}
