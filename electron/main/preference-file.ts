import { closeSync, openSync, readSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Preferences, parsePreferences } from '../contract/preferences';
import { limits } from '../core/limits';
import { saveFiles } from '../node/save-files';

const fileName = 'preferences.json';

/** The preferences where nothing was stored. */
export const noPreferences: Preferences = { version: 1, window: null, language: null };

/** What Mailwright keeps between two starts, besides a renewed list of providers. */
export interface PreferenceFile {
  /**
   * What was stored; `noPreferences` where the file is missing or cannot be read. Waits for the file without giving way to other work: the
   * window cannot open before it knows its place, and Electron is so busy then that an answer would be heard only 30 ms later.
   */
  read(): Preferences;
  /** Replaces the file in one step, after what was saved before. Does nothing where the folder cannot be written to; only the window's place is lost then. */
  save(preferences: Preferences): Promise<void>;
  /** Removes the file; nothing is stored again before the next start. */
  remove(): Promise<void>;
}

/** The preference file in Mailwright's own folder. */
export function createPreferenceFile(folder: string): PreferenceFile {
  const path = join(folder, fileName);
  let mayStore = true;
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work, work);
    return last;
  };
  return {
    read: () => {
      const preferences = parsePreferences(readJson(path));
      return preferences.ok ? preferences.value : noPreferences;
    },
    save: (preferences) =>
      inTurn(async () => {
        if (!mayStore) return;
        const content = `${JSON.stringify(preferences)}\n`;
        const file = { name: fileName, content, mode: 'private', mediaType: 'application/json' } as const;
        await saveFiles(folder, [file], { overwrite: true });
      }),
    remove: () => {
      mayStore = false;
      return inTurn(() => rm(path, { force: true }));
    },
  };
}

/** The value in a file; undefined where it cannot be read, or is too large. */
function readJson(path: string): unknown {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(limits.preferencesBytes + 1);
      const length = readSync(file, bytes);
      return length > limits.preferencesBytes ? undefined : JSON.parse(bytes.toString('utf8', 0, length));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
