import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { failed, type Result } from '../contract/result';
import { limits } from '../core/limits';
import type { ExportedFile } from '../core/programs/program';
import { makeFolder } from './make-folder';
import { kindAt, placeNew, type SaveFailure, saveFailureFrom } from './save-files';

/** Files that are written aside until all of them are complete. Paths are below the folder, with slashes. */
export interface StagedFolder {
  /** Writes a new file. */
  readonly write: (path: string, file: Pick<ExportedFile, 'content' | 'mode'>) => Promise<void>;
  /** Adds a text to the end of a file, which begins empty. */
  readonly append: (path: string, text: string, mode: ExportedFile['mode']) => Promise<void>;
  /** Adds to a file all that another one holds, and removes that one. Nothing happens where there is no other one. */
  readonly move: (from: string, to: string) => Promise<void>;
}

/**
 * Has many files appear in a folder together. The work writes them into a hidden folder; only when all are complete do they get their
 * places, and where the work fails none does. Without `overwrite` nothing that exists is replaced. A process that is killed leaves the
 * hidden folder behind.
 *
 * @param names - The files and folders that can appear at the top of the folder.
 * @returns What the work returns, or why the files could not be saved.
 */
export async function stageFiles<Value, Reason>(
  folder: string,
  names: readonly string[],
  { overwrite }: { readonly overwrite: boolean },
  work: (staged: StagedFolder) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | SaveFailure>> {
  const stage = join(folder, `.mailwright-${randomBytes(8).toString('hex')}.tmp`);
  const staging = createStaging(stage);
  const placed: string[] = [];
  let current = folder;
  try {
    // Nothing is written yet, so a folder that does not answer can be given up.
    const silence = wait(limits.folderMs, { code: 'silent', path: folder } as const, { ref: false });
    const paths = overwrite ? [] : names.map((name) => join(folder, name));
    const obstacle = await Promise.race([prepareFolder(folder, paths), silence]);
    if (obstacle !== null) return failed(obstacle);
    await mkdir(stage);
    const done = await work(staging.folder);
    await staging.close();
    if (!done.ok) return done;
    for (const name of names) {
      current = join(folder, name);
      const kind = await kindAt(join(stage, name));
      if (kind === 'nothing') continue;
      if (overwrite) await replace(join(stage, name), current, kind);
      else if (kind === 'file') await placeNew(join(stage, name), current);
      else await rename(join(stage, name), current);
      placed.push(current);
    }
    return done;
  } catch (error) {
    // A replaced file cannot be restored; new files are removed again.
    if (!overwrite) await Promise.all(placed.map(removeAll));
    return failed(saveFailureFrom(error, current));
  } finally {
    await staging.close();
    await removeAll(stage);
  }
}

function createStaging(stage: string): { readonly folder: StagedFolder; readonly close: () => Promise<void> } {
  const handles = new Map<string, FileHandle>();
  const folders = new Set<string>();

  async function pathTo(path: string): Promise<string> {
    const whole = join(stage, ...path.split('/'));
    const folder = dirname(whole);
    if (folder !== stage && !folders.has(folder)) {
      await mkdir(folder, { recursive: true });
      folders.add(folder);
    }
    return whole;
  }

  async function handleOf(path: string, mode: ExportedFile['mode']): Promise<FileHandle> {
    const handle = handles.get(path) ?? (await open(await pathTo(path), 'wx', modeBits(mode)));
    handles.set(path, handle);
    return handle;
  }

  async function move(from: string, to: string): Promise<void> {
    const source = handles.get(from);
    const target = handles.get(to);
    if (source === undefined || target === undefined) return;
    handles.delete(from);
    await source.close();
    const path = await pathTo(from);
    for await (const chunk of createReadStream(path)) await target.appendFile(chunk);
    await rm(path);
  }

  return {
    folder: {
      write: async (path, { content, mode }) =>
        await writeFile(await pathTo(path), content, { flag: 'wx', mode: modeBits(mode) }),
      append: async (path, text, mode) => await (await handleOf(path, mode)).appendFile(text),
      move,
    },
    close: async () => {
      const open = [...handles.values()];
      handles.clear();
      await Promise.all(open.map((handle) => handle.close()));
    },
  };
}

function modeBits(mode: ExportedFile['mode']): number {
  return mode === 'private' ? 0o600 : 0o644;
}

/** Makes the folder; gives a failure where one of the paths in it is taken. */
async function prepareFolder(folder: string, paths: readonly string[]): Promise<SaveFailure | null> {
  await makeFolder(folder);
  const kinds = await Promise.all(paths.map(kindAt));
  const existing = paths.filter((_, index) => kinds[index] !== 'nothing');
  return existing.length === 0 ? null : { code: 'file-exists', paths: existing };
}

/** Puts a file in its place, or each file of a folder: what else that folder holds stays there. */
async function replace(from: string, to: string, kind: 'file' | 'folder'): Promise<void> {
  if (kind === 'file') {
    await rename(from, to);
    return;
  }
  await makeFolder(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    await replace(join(from, entry.name), join(to, entry.name), entry.isDirectory() ? 'folder' : 'file');
  }
}

async function removeAll(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}
