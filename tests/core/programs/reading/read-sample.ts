import { readSettings } from '../../../../electron/core/reading/read-settings';
import type { SettingsFile, SettingsRead, SettingsReader } from '../../../../electron/core/reading/settings-reader';
import type { Sample } from './samples';

/** A sample as these readers read it, the way an opened file or folder is read. */
export function readSample({ files, isFolder }: Sample, readers: readonly SettingsReader[]): SettingsRead {
  const opened = isFolder ? files.filter(({ path }) => readers.some((reader) => reader.mayOwn(path))) : files;
  return readWith(opened, readers, isFolder ? files : []);
}

/** What these readers make of opened files; a file that they name is taken from the others by its path, also from the home folder. */
export function readWith(
  opened: readonly SettingsFile[],
  readers: readonly SettingsReader[],
  others: readonly SettingsFile[] = [],
): SettingsRead {
  const reading = readSettings(opened, readers);
  let turn = reading.next();
  while (!turn.done) {
    const wanted = turn.value.replace(/^~\//, '');
    turn = reading.next(others.find(({ path }) => path === wanted) ?? null);
  }
  return turn.value;
}
