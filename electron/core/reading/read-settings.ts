import type { Message } from '../../contract/message';
import type { ReadAccount } from '../../contract/read-account';
import type { SettingsFile, SettingsFolder, SettingsRead, SettingsReader } from './settings-reader';

/** Rounds in which files that other files name are fetched; real configurations include one another three deep. */
const roundsAtMost = 8;

/** Files that one reading asks for; a real configuration names a handful. */
const wantsAtMost = 200;

/** A reading of settings: it asks for a file by its path, and goes on with the file, or with null where there is none or it may not be read. */
type SettingsReading = Generator<string, SettingsRead, SettingsFile | null>;

/**
 * The accounts in these files, as these readers understand them. Each file goes to the first reader that recognises it. Each file that another
 * one names is asked for once.
 */
export function* readSettings(files: readonly SettingsFile[], readers: readonly SettingsReader[]): SettingsReading {
  const owned = new Map<SettingsReader, SettingsFile[]>();
  for (const file of files) {
    const reader = readers.find((each) => each.recognises(file));
    if (reader !== undefined) owned.set(reader, [...(owned.get(reader) ?? []), file]);
  }
  const known = new Map<string, SettingsFile | null>(files.map((file) => [file.path, file]));
  const reads: SettingsRead[] = [];
  for (const [reader, own] of owned) reads.push(yield* readAll(reader, own, known));
  return {
    accounts: reads.flatMap(({ accounts }) => accounts.filter(saysAnything)),
    unread: distinct(reads.flatMap(({ unread }) => unread)),
    wants: [],
  };
}

/** What is true of several accounts is said once. */
function distinct(messages: readonly Message[]): readonly Message[] {
  return [...new Map(messages.map((each) => [JSON.stringify(each), each])).values()];
}

/** What has neither an address nor a server is no account that anyone would know. */
function saysAnything({ address, incoming, outgoing }: ReadAccount): boolean {
  return address !== null || incoming !== null || outgoing !== null;
}

function* readAll(
  reader: SettingsReader,
  own: readonly SettingsFile[],
  known: Map<string, SettingsFile | null>,
): SettingsReading {
  const folder: SettingsFolder = { at: (path) => known.get(path) ?? null };
  let read = reader.read(own, folder);
  for (let round = 0; round < roundsAtMost; round++) {
    const missing = read.wants.filter((path) => !known.has(path)).slice(0, wantsAtMost);
    if (missing.length === 0) return read;
    for (const path of missing) known.set(path, yield path);
    read = reader.read(own, folder);
  }
  return read;
}
