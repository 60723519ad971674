import type { Message } from '../../contract/message';
import type { ReadAccount } from '../../contract/read-account';

/** A file of a mail program, as it lies on the disk. */
export interface SettingsFile {
  /** From the folder that was opened, with `/` between its parts. A file that was opened alone has only its name. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** The files that are at hand while settings are read. */
export interface SettingsFolder {
  /** The file at this path; null where it is not at hand, or not yet. */
  readonly at: (path: string) => SettingsFile | null;
}

/** What a reader made of its files. */
export interface SettingsRead {
  readonly accounts: readonly ReadAccount[];
  /** What was not understood, not followed or not run, each with its consequence. */
  readonly unread: readonly Message[];
  /**
   * Other files that these name, as paths from the opened folder, from the home folder (`~/`) or from the root. Those that may be read
   * are put into the folder, and the reader is called again.
   */
  readonly wants: readonly string[];
}

/** Reads what a mail program has stored. It runs nothing, and takes no password along. */
export interface SettingsReader {
  /** The id of the mail program, or of the format where many programs read it. */
  readonly program: string;
  /** What the program or format is called. */
  readonly name: string;
  /** Whether a file of a folder may be its own, by its path alone: a mail folder holds gigabytes that nobody should open. */
  readonly mayOwn: (path: string) => boolean;
  /** Whether a file is its own, by its text. The name may be any: people rename files. */
  readonly recognises: (file: SettingsFile) => boolean;
  /** Reads all files of its own at once; total, whatever the files hold. */
  readonly read: (own: readonly SettingsFile[], folder: SettingsFolder) => SettingsRead;
}
