/** Limits on reading what mail programs have stored: a home folder has a million files, and few of them are settings. */
export const settingsLimits = {
  /** Folders inside each other below the opened one; profiles lie five deep. */
  depth: 8,
  /** Names that are looked at. A large home folder has more, but what lies near its top comes first. */
  entries: 100_000,
  /** Names of one folder that count towards these: a mail folder alone has a hundred thousand, and its neighbours come after it. */
  entriesOfFolder: 1_000,
  /** Files that are opened; a person has a handful of programs. */
  files: 500,
  /** All opened files together, in bytes. */
  bytes: 134_217_728,
} as const;
