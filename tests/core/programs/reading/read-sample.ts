import { readSettingsFiles } from '../../../../electron/core/reading/read-settings';
import type { SettingsRead, SettingsReader } from '../../../../electron/core/reading/settings-reader';
import type { Sample } from './samples';

/** A sample as these readers read it, the way an opened file or folder is read. */
export function readSample({ files, isFolder }: Sample, readers: readonly SettingsReader[]): Promise<SettingsRead> {
  const opened = isFolder ? files.filter(({ path }) => readers.some((reader) => reader.mayOwn(path))) : files;
  return readSettingsFiles(opened, readers, async (path) => {
    const wanted = path.replace(/^~\//, '');
    return (isFolder && files.find((file) => file.path === wanted)) || null;
  });
}
