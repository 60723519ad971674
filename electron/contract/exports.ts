import * as v from 'valibot';
import { candidateSchema } from './candidate';
import { exportableSettingsSchema } from './exportable-settings';
import { hostSchema } from './host-name';
import type { Message } from './message';
import type { Parsed } from './parsed';
import type { PublishingChannel } from './published-check';
import { boundedText, requestLimits } from './request-limits';
import { agreedServersSchema } from './run-request';

/** A mail program that files can be written for. */
export interface ProgramFacts {
  /** As in `export --for`. */
  readonly id: string;
  readonly name: string;
  /** A few words on where it runs, or what it gets. */
  readonly about: Message;
  /** The kind of reader; `human` is a person who types the settings, `domain` the administrator of a whole domain. */
  readonly group: 'app' | 'phone' | 'command-line' | 'website' | 'human' | 'domain';
  /** Whether a program for computers is also one for phones, and its files are for both; left out where it is not. */
  readonly isOnPhones?: true;
  /** Whether its files can hold the password. */
  readonly holdsPassword: boolean;
  /** Whether its files can set up calendars and contacts beside mail; left out where they cannot. */
  readonly setsUpCalendars?: true;
  /** Whether it exists for this kind of system. */
  readonly runsHere: boolean;
  /** Whether it was found on this computer. */
  readonly found: boolean;
  /** Whether Mailwright can open it: only a program that was found can be. */
  readonly canOpen: boolean;
}

const accountEntries = {
  /** One for each account, as the user settled on it. Passwords are never among them. */
  settings: v.pipe(
    v.array(exportableSettingsSchema),
    v.minLength(1),
    v.maxLength(requestLimits.accounts),
    v.check((settings) => JSON.stringify(settings).length <= requestLimits.settingsChars, 'Too much text'),
  ),
  /** Includes the password that main holds of the account signed in to last. */
  includePassword: v.boolean(),
  /** The servers that the person has agreed may get the password, as in a sign-in. */
  agreedServers: agreedServersSchema,
  acceptsCleartext: v.boolean(),
  /** The domains whose calendars and contacts are set up too, as far as main has found them. */
  calendarsOf: v.pipe(v.array(hostSchema), v.maxLength(requestLimits.accounts)),
};
const programId = boundedText(requestLimits.idChars);
const wayKeys = v.pipe(v.array(boundedText(2 * requestLimits.idChars)), v.maxLength(requestLimits.programs));

/** Guards what the window asks to write. */
export const exportSelectionSchema = v.object({
  ...accountEntries,
  programs: v.pipe(v.array(programId), v.minLength(1), v.maxLength(requestLimits.programs)),
  /** Further ways that the person wants files for, as `program/way`. Those of the recommended way are always written. */
  ways: wayKeys,
});
/** The accounts and the mail programs to write them for. */
export type ExportSelection = Parsed<typeof exportSelectionSchema>;

/** Guards what the window asks to show. */
export const previewRequestSchema = v.object({
  ...accountEntries,
  program: programId,
  /** Servers of the last account that were not tried, because a search had not needed them. */
  notNeeded: v.pipe(v.array(candidateSchema), v.maxLength(requestLimits.notNeeded)),
});
/** The accounts and the one mail program whose files are shown. */
export type PreviewRequest = Parsed<typeof previewRequestSchema>;

/** What one mail program would get: files, or the reason why there are none. */
export type ExportSize = {
  readonly program: string;
  /** The host of a server without encryption, whose risk has to be accepted; null where there is none. */
  readonly hostInTheClear: string | null;
} & (
  | {
      readonly ok: true;
      readonly fileCount: number;
      readonly sizeBytes: number;
      /** The steps of the recommended way. */
      readonly stepCount: number;
    }
  | { readonly ok: false; readonly reason: Message }
);

/** One way to import files into a program. */
export interface ImportWay {
  /** Stable and the same for each account: `profile`. */
  readonly id: string;
  readonly title: Message;
  /** Whether the program reads the files itself; where it does not, a person types the values. */
  readonly readsFile: boolean;
  /** Whether a step needs an administrator of the computer. */
  readonly needsAdmin: boolean;
  /** Names of the files it uses. */
  readonly files: readonly string[];
  readonly steps: readonly Message[];
  /** What goes into the zone of a domain; null where nothing does. */
  readonly zone: { readonly domain: string; readonly lines: readonly string[] } | null;
  /**
   * What the program's own form asks for, in its order, where a person types the values: for each of its parts the title, then a line
   * for each field. Left out where there is no such form.
   */
  readonly form?: readonly (readonly Message[])[];
  /** QR codes that a phone scans from the screen, so that no file is needed; left out where there are none. */
  readonly scan?: {
    readonly codes: readonly { readonly address: string; readonly payload: string }[];
    readonly steps: readonly Message[];
  };
  /** What is good to know about this way alone. */
  readonly notes: readonly Message[];
  /** The ways by which mail apps find what is published for a domain; left out where nothing is published. */
  readonly channels?: readonly PublishedChannel[];
}

/** One way by which mail apps find the settings of a domain, and what is written for it. */
export interface PublishedChannel {
  readonly channel: PublishingChannel;
  /** The name of its file; null where it has lines in the zone instead, or nothing can be written. */
  readonly file: string | null;
  /** Why nothing can be published here; null where something can. */
  readonly hindrance: Message | null;
}

/** A file as it would be written. */
export interface PreviewedFile {
  readonly name: string;
  readonly sizeBytes: number;
  /** The text of the file, or each text that is packed in it, under its name there. */
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

/** What would be written for one program, or why nothing can be. A password in a text is masked. */
export type ExportPreview = {
  readonly program: string;
  /** Whether a server that was not needed could serve this program where those that are known cannot, or only with a warning. */
  readonly othersCouldServe: boolean;
} & (
  | {
      readonly ok: true;
      readonly files: readonly PreviewedFile[];
      readonly carried: readonly Message[];
      readonly notCarried: readonly Message[];
      readonly warnings: readonly Message[];
      readonly ways: readonly ImportWay[];
      /** Why another way is not there for these accounts. */
      readonly impossible: readonly Message[];
    }
  | {
      readonly ok: false;
      readonly reason: Message;
      /** The ports that the format could name instead, likeliest first. */
      readonly otherPorts: readonly number[];
    }
);

/** Guards what the window asks to save. */
export const saveRequestSchema = v.object({
  ...exportSelectionSchema.entries,
  /** Saves one ZIP archive with all of the files, instead of the files. */
  asArchive: v.boolean(),
  /** Writes over files of the same name in the folder chosen last, without asking for a folder again. */
  replace: v.boolean(),
});
/** What the window asks to save. */
export type SaveRequest = Parsed<typeof saveRequestSchema>;

/** Files of one saving that the window can have deleted. */
export interface SavedFiles {
  /** What main calls this saving: the page never gives it a path. */
  readonly id: string;
  /** Whole paths, in the order of the names. */
  readonly paths: readonly string[];
  /** Whether a password is in one of them. */
  readonly holdPassword: boolean;
}

/** What became of saving. Either all files were written or none. */
export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly folder: string;
      readonly names: readonly string[];
      /** The names of the files in an archive, where one was saved instead of them. */
      readonly packed?: readonly string[];
      /** Left out for reports and in a terminal, where Mailwright deletes no files. */
      readonly files?: SavedFiles;
    }
  | { readonly kind: 'folder-not-chosen' }
  /** Nothing was written, because files of these names are in the folder already. */
  | { readonly kind: 'file-exists'; readonly folder: string; readonly names: readonly string[] }
  | { readonly kind: 'not-written'; readonly reason: Message };

/** What became of one file that was to be deleted; `changed` means that it is another file by now, which is not touched. */
export interface DeletedFile {
  readonly name: string;
  readonly became: 'deleted' | 'gone-before' | 'changed' | 'not-deleted';
}
