import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { settingsLimits } from './settings-limits';

/** The files of a folder that may be settings. */
interface ListedFiles {
  /** From the folder, with `/` between their parts; those nearer to it first. */
  readonly paths: readonly string[];
  /** Links that were not followed. */
  readonly links: readonly string[];
  /** Folders in it that cannot be read. */
  readonly closed: readonly string[];
  /** Whether the folder has more than is looked at. */
  readonly isCut: boolean;
}

/** The regular files below a folder that may be settings, by their paths alone. No link is followed, and no file is opened. */
export async function listSettingsFiles(
  folder: string,
  mayOwn: (path: string) => boolean,
  atMost: Readonly<Record<'depth' | 'entries' | 'entriesOfFolder' | 'files', number>> = settingsLimits,
): Promise<ListedFiles> {
  const paths: string[] = [];
  const links: string[] = [];
  const closed: string[] = [];
  let level = [''];
  let entriesLeft = atMost.entries;
  let isCut = false;
  for (let depth = 0; depth <= atMost.depth && level.length > 0; depth++) {
    const next: string[] = [];
    for (const parent of level) {
      const listed = await entriesOf(join(folder, parent));
      if (listed === null) {
        closed.push(parent === '' ? '.' : parent);
        continue;
      }
      entriesLeft -= Math.min(listed.length, atMost.entriesOfFolder);
      for (const entry of listed) {
        const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
        if (entry.isDirectory()) next.push(path);
        else if (mayOwn(path)) (entry.isFile() ? paths : entry.isSymbolicLink() ? links : []).push(path);
      }
      if (entriesLeft <= 0 || paths.length > atMost.files) {
        return { paths: paths.slice(0, atMost.files), links, closed, isCut: true };
      }
    }
    isCut = depth === atMost.depth && next.length > 0;
    level = next;
  }
  return { paths, links, closed, isCut };
}

/** Sorted, so that every reading of a folder gives the same; null for a folder that cannot be read. */
async function entriesOf(folder: string): Promise<readonly Dirent[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return null;
  }
}
