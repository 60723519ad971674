import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, lstat, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { limits } from '../core/limits';
import { message } from '../core/message';
import type { ExportedFile } from '../core/programs/program';
import { codeOf } from './failure-from-error';
import { makeFolder } from './make-folder';

/** Why files were not saved. Paths are as given: folder and name. */
export type SaveFailure =
  | { readonly code: 'file-exists'; readonly paths: readonly string[] }
  | { readonly code: 'no-permission' | 'no-space' | 'not-a-folder'; readonly path: string }
  /** A folder has the name of a file that may be overwritten. */
  | { readonly code: 'in-the-way'; readonly path: string }
  /** The folder's file system gives no answer. */
  | { readonly code: 'silent'; readonly path: string }
  /** `detail` is the system's own code, for example `EIO`. */
  | { readonly code: 'failed'; readonly path: string; readonly detail: string };

/** A file that is written, but does not have its final name yet. */
interface WrittenFile {
  readonly temporary: string;
  readonly path: string;
}

/**
 * Saves files in a folder, which is made where it is missing, and gives their paths. A file never appears in part. No file appears
 * when one of them exists and may not be replaced. Only its owner can read a private file. A folder that does not answer within
 * `limits.folderMs` is given up before any file is written.
 */
export async function saveFiles(
  folder: string,
  files: readonly ExportedFile[],
  { overwrite }: { readonly overwrite: boolean },
): Promise<Result<readonly string[], SaveFailure>> {
  refuseBadNames(files);
  const paths = files.map(({ name }) => join(folder, name));
  const written: WrittenFile[] = [];
  const placed: string[] = [];
  let current = folder;
  try {
    // Nothing is written yet, so a folder that does not answer can be given up.
    const silence = wait(limits.folderMs, { code: 'silent', path: folder } as const, { ref: false });
    const obstacle = await Promise.race([prepareFolder(folder, paths, overwrite), silence]);
    if (obstacle !== null) return failed(obstacle);
    for (const file of files) {
      const path = join(folder, file.name);
      current = path;
      const temporary = join(folder, `.mailwright-${randomBytes(8).toString('hex')}.tmp`);
      written.push({ temporary, path });
      await writeWhole(temporary, file);
    }
    for (const { temporary, path } of written) {
      current = path;
      await (overwrite ? rename(temporary, path) : placeNew(temporary, path));
      placed.push(path);
    }
    return ok(paths);
  } catch (error) {
    // A replaced file cannot be restored; new files are removed again.
    if (!overwrite) await removeAll(placed);
    return failed(saveFailureFrom(error, current));
  } finally {
    await removeAll(written.map(({ temporary }) => temporary));
  }
}

/** The sentence that tells the user of a failure. */
export function saveFailureMessage(failure: SaveFailure): Message {
  switch (failure.code) {
    case 'file-exists':
      return message('save.file-exists', { count: failure.paths.length, paths: { list: failure.paths } });
    case 'no-permission':
    case 'no-space':
    case 'not-a-folder':
    case 'in-the-way':
    case 'silent':
      return message(`save.${failure.code}`, { path: failure.path });
    case 'failed':
      return message('save.failed', { path: failure.path, detail: failure.detail });
  }
}

/** Throws unless the names are plain and differ, also in a file system that ignores case: other names are our mistake. */
function refuseBadNames(files: readonly ExportedFile[]): void {
  const names = files.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length) throw new Error('Two files have the same name');
  if (names.some((name) => name === '' || name === '.' || name === '..' || /[/\\]/.test(name))) {
    throw new Error('A file has a name that is not a plain file name');
  }
}

/** Makes the folder, and gives what prevents saving the files in it; null where nothing does. */
async function prepareFolder(
  folder: string,
  paths: readonly string[],
  overwrite: boolean,
): Promise<SaveFailure | null> {
  await makeFolder(folder);
  const kinds = await Promise.all(paths.map(async (path) => ({ path, kind: await kindAt(path) })));
  const existing = kinds.filter(({ kind }) => kind !== 'nothing').map(({ path }) => path);
  if (!overwrite) return existing.length === 0 ? null : { code: 'file-exists', paths: existing };
  const inTheWay = kinds.find(({ kind }) => kind === 'folder');
  return inTheWay === undefined ? null : { code: 'in-the-way', path: inTheWay.path };
}

/** What stands at a path. Rejects with the system's error where that cannot be told. */
export async function kindAt(path: string): Promise<'nothing' | 'file' | 'folder'> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'nothing';
    throw error;
  }
}

async function writeWhole(path: string, { content, mode }: ExportedFile): Promise<void> {
  const handle = await open(path, 'wx', mode === 'private' ? 0o600 : 0o644);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a file its name, in one step, only if no other file has it. File systems without hard links get an exclusive copy. */
export async function placeNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    await copyNew(temporary, path);
  }
}

async function copyNew(temporary: string, path: string): Promise<void> {
  try {
    await copyFile(temporary, path, constants.COPYFILE_EXCL);
  } catch (error) {
    // An incomplete copy is ours and is removed. A file that existed before is not.
    if (codeOf(error) !== 'EEXIST') await removeAll([path]);
    throw error;
  }
}

async function removeAll(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true }).catch(() => undefined)));
}

/** The failure that an error of the system stands for; any other error is our mistake and is thrown. */
export function saveFailureFrom(error: unknown, path: string): SaveFailure {
  const code = codeOf(error);
  switch (code) {
    case '':
      throw error;
    case 'EEXIST':
      // From the folder: a file has its name. From a file: another program made one first.
      return isFolderCall(error) ? { code: 'not-a-folder', path } : { code: 'file-exists', paths: [path] };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'no-permission', path };
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'no-space', path };
    case 'ENOENT':
      // The folder above exists, so its file system takes no folders, as in /proc.
      return isFolderCall(error) ? { code: 'no-permission', path } : { code: 'failed', path, detail: code };
    case 'ENOTDIR':
      return { code: 'not-a-folder', path };
    case 'EISDIR':
      return { code: 'in-the-way', path };
    default:
      return { code: 'failed', path, detail: code };
  }
}

function isFolderCall(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'mkdir';
}
