import type { SettingsFile, SettingsFolder, SettingsRead, SettingsReader } from './settings-reader';

/** Rounds in which files that other files name are fetched; real configurations include one another three deep. */
const roundsAtMost = 8;

/** Gives the file at a path that a file names; null where there is none, or where it may not be read. */
export type FetchSettingsFile = (path: string) => Promise<SettingsFile | null>;

/**
 * The accounts in these files, as these readers understand them. Each file goes to the first reader that recognises it. `fetch` is asked once for each file that another
 * one names.
 */
export async function readSettingsFiles(
  files: readonly SettingsFile[],
  readers: readonly SettingsReader[],
  fetch: FetchSettingsFile,
): Promise<SettingsRead> {
  const owned = new Map<SettingsReader, SettingsFile[]>();
  for (const file of files) {
    const reader = readers.find((each) => each.recognises(file));
    if (reader !== undefined) owned.set(reader, [...(owned.get(reader) ?? []), file]);
  }
  const reads = await Promise.all([...owned].map(([reader, own]) => readAll(reader, own, files, fetch)));
  return {
    accounts: reads.flatMap(({ accounts }) => accounts),
    unread: reads.flatMap(({ unread }) => unread),
    wants: [],
  };
}

async function readAll(
  reader: SettingsReader,
  own: readonly SettingsFile[],
  files: readonly SettingsFile[],
  fetch: FetchSettingsFile,
): Promise<SettingsRead> {
  const known = new Map<string, SettingsFile | null>(files.map((file) => [file.path, file]));
  const folder: SettingsFolder = { at: (path) => known.get(path) ?? null };
  let read = reader.read(own, folder);
  for (let round = 0; round < roundsAtMost; round++) {
    const missing = read.wants.filter((path) => !known.has(path));
    if (missing.length === 0) return read;
    for (const path of missing) known.set(path, await fetch(path));
    read = reader.read(own, folder);
  }
  return read;
}
