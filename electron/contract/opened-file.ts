import type { Message } from './message';
import type { Parse } from './parse';
import type { ReadAccount } from './read-account';
import { parseReportFile, type ReportFile } from './report-file';
import { parseSettingsFile, type SavedSettings } from './settings-file';

/** A file that Mailwright wrote earlier; `format` says which kind it is. */
export type OpenedFile = ReportFile | SavedSettings;

/** An account of a mail program's own settings, to be chosen from several. */
export interface OfferedAccount extends ReadAccount {
  /** What its program is called. */
  readonly programName: string;
}

/** A mail program's own settings that were opened. */
export interface OpenedProgramSettings {
  readonly format: 'program-settings';
  /** At least one. */
  readonly accounts: readonly OfferedAccount[];
  /** What was not understood, not followed or not opened, each with its consequence. */
  readonly unread: readonly Message[];
}

/** An opened file with the name that it has on the disk, without its folder. Anybody may have chosen the name. */
export interface NamedFile {
  readonly fileName: string;
  readonly file: OpenedFile | OpenedProgramSettings;
}

/** Reads a report or settings file that was decoded from JSON; its `format` says which it is. */
export const parseOpenedFile: Parse<OpenedFile> = (input) =>
  isCalledReport(input) ? parseReportFile(input) : parseSettingsFile(input);

function isCalledReport(input: unknown): boolean {
  return (
    typeof input === 'object' &&
    input !== null &&
    'format' in input &&
    input.format === ('mailwright-report' satisfies ReportFile['format'])
  );
}
