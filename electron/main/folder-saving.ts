import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SaveOutcome } from '../contract/exports';
import type { ExportedFile } from '../core/programs/program';
import { saveFailureMessage, saveFiles } from '../node/save-files';

/**
 * Saves files into a folder that the user chooses, and replaces only files that were named to the user. With `replace`, saves into the
 * folder of the last refusal and over the files that it named; else asks for a folder.
 */
type SaveInFolder = (files: readonly ExportedFile[], replace: boolean) => Promise<SaveOutcome>;

/** The existing files that stopped the last save. */
interface Refusal {
  readonly folder: string;
  readonly names: ReadonlySet<string>;
}

/** Starts with nothing refused. */
export function createFolderSaving(chooseFolder: () => Promise<string | null>): SaveInFolder {
  let refused: Refusal | null = null;

  function fileExists(folder: string, names: readonly string[]): SaveOutcome {
    refused = { folder, names: new Set(names) };
    return { kind: 'file-exists', folder, names };
  }

  return async (files, replace) => {
    const agreed = replace ? refused : null;
    const folder = agreed?.folder ?? (await chooseFolder());
    if (folder === null) return { kind: 'folder-not-chosen' };
    if (agreed !== null) {
      const others = files.map(({ name }) => name).filter((name) => !agreed.names.has(name));
      const unforeseen = await namesTaken(folder, others);
      if (unforeseen.length > 0) return fileExists(folder, [...agreed.names, ...unforeseen]);
    }
    const saved = await saveFiles(folder, files, { overwrite: agreed !== null });
    if (!saved.ok && saved.failure.code === 'file-exists') return fileExists(folder, namesOf(saved.failure.paths));
    refused = null;
    if (!saved.ok) return { kind: 'not-written', reason: saveFailureMessage(saved.failure) };
    return { kind: 'saved', folder, names: namesOf(saved.value) };
  };
}

async function namesTaken(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.allSettled(names.map((name) => lstat(join(folder, name))));
  return names.filter((_, index) => found[index]?.status === 'fulfilled');
}

function namesOf(paths: readonly string[]): readonly string[] {
  return paths.map((path) => basename(path));
}
