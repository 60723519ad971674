import { fileStems } from '../file-name';
import { renderZip } from '../formats/zip';
import { fileStemOfAll } from './choose-accounts';
import type { ExportedFile } from './program';

/**
 * One ZIP archive with these files. Where one of them is private, so is the archive.
 *
 * @param files - Their names differ.
 * @param addresses - Those of the accounts in the files, at least one.
 */
export function packFiles(files: readonly ExportedFile[], addresses: readonly string[]): ExportedFile {
  return {
    name: `${fileStemOfAll(fileStems(addresses))}.mail-settings.zip`,
    content: renderZip(Object.fromEntries(files.map(entryOf))),
    mode: files.some(({ mode }) => mode === 'private') ? 'private' : 'public',
    mediaType: 'application/zip',
  };
}

/** The entry keeps what the file is on its own: only its owner reads a private one. */
function entryOf({ name, content, mode }: ExportedFile) {
  return [name, { content, mode: mode === 'private' ? 0o600 : 0o644 }] as const;
}
