import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { DeletedFile, SavedFiles } from '../contract/exports';
import type { ExportedFile } from '../core/programs/program';
import { deleteFiles, type FilePrint, printOf } from '../node/delete-files';

/** The files that this window has saved, so that exactly these can be shown and deleted. */
interface SavedFilesOfWindow {
  /** Notes what was saved in a folder, and gives what the page may know of it. */
  note(folder: string, files: readonly ExportedFile[]): SavedFiles;
  /** The paths of the newest saving; empty before the first. */
  newestPaths(): readonly string[];
  /** Deletes the files of one saving; null where there is none of that id. */
  delete(id: string): Promise<readonly DeletedFile[] | null>;
}

/** Starts with nothing saved. */
export function createSavedFiles(): SavedFilesOfWindow {
  const savings = new Map<string, { readonly folder: string; readonly prints: readonly FilePrint[] }>();
  let newest: readonly string[] = [];
  return {
    note: (folder, files) => {
      const id = randomUUID();
      const paths = files.map(({ name }) => join(folder, name));
      savings.set(id, { folder, prints: files.map(printOf) });
      newest = paths;
      return { id, paths, holdPassword: files.some(({ mode }) => mode === 'private') };
    },
    newestPaths: () => newest,
    delete: async (id) => {
      const saving = savings.get(id);
      return saving === undefined ? null : await deleteFiles(saving.folder, saving.prints);
    },
  };
}
