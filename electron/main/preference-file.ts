import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Preferences, parsePreferences } from '../contract/preferences';
import { limits } from '../core/limits';
import { readBoundedFile } from '../node/read-bounded-file';
import { saveFiles } from '../node/save-files';

const fileName = 'preferences.json';

/** The preferences where nothing was stored. */
export const noPreferences: Preferences = { version: 1, window: null, language: null };

/** The only file that Mailwright keeps between two starts. */
export interface PreferenceFile {
  /** What was stored; `noPreferences` where the file is missing or cannot be read. */
  read(): Promise<Preferences>;
  /** Replaces the file in one step. Does nothing where the folder cannot be written to; only the window's place is lost then. */
  save(preferences: Preferences): Promise<void>;
  /** Removes the file; nothing is stored again before the next start. */
  remove(): Promise<void>;
}

/** The preference file in Mailwright's own folder. */
export function createPreferenceFile(folder: string): PreferenceFile {
  const path = join(folder, fileName);
  let mayStore = true;
  return {
    read: async () => {
      const file = await readBoundedFile(path, limits.preferencesBytes);
      const preferences = file.ok ? parsePreferences(decode(file.value)) : file;
      return preferences.ok ? preferences.value : noPreferences;
    },
    save: async (preferences) => {
      if (!mayStore) return;
      const content = `${JSON.stringify(preferences)}\n`;
      const file = { name: fileName, content, mode: 'private', mediaType: 'application/json' } as const;
      await saveFiles(folder, [file], { overwrite: true });
    },
    remove: async () => {
      mayStore = false;
      await rm(path, { force: true });
    },
  };
}

function decode(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
