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
    content: renderZip(Object.fromEntries(files.map(({ name, content }) => [name, content]))),
    mode: files.some(({ mode }) => mode === 'private') ? 'private' : 'public',
    mediaType: 'application/zip',
  };
}
