import * as v from 'valibot';
import { exportableSettingsSchema } from './exportable-settings';
import type { Message } from './message';
import type { Parsed } from './parse';
import { boundedText, requestLimits } from './request-limits';
import { agreedServersSchema } from './run-request';

/** A mail client that files can be written for. */
export interface ClientFacts {
  /** As in `export --for`. */
  readonly id: string;
  readonly name: string;
  readonly group: 'app' | 'phone' | 'command-line' | 'website' | 'human';
}

/** Guards what the window asks to write. */
export const exportSelectionSchema = v.object({
  /** One for each account, as the user settled on it. Passwords are never among them. */
  settings: v.pipe(
    v.array(exportableSettingsSchema),
    v.minLength(1),
    v.maxLength(requestLimits.accounts),
    v.check((settings) => JSON.stringify(settings).length <= requestLimits.settingsChars, 'Too much text'),
  ),
  clients: v.pipe(v.array(boundedText(requestLimits.idChars)), v.minLength(1), v.maxLength(requestLimits.clients)),
  /** Puts in the password that main holds of the account signed in to last. */
  includePassword: v.boolean(),
  /** Those of the servers that the password may go to, as in a sign-in. */
  agreedServers: agreedServersSchema,
  acceptsCleartext: v.boolean(),
});
/** The accounts and the mail clients to write them for. */
export type ExportSelection = Parsed<typeof exportSelectionSchema>;

/** One way to bring the files into a client. */
export interface ExportWay {
  readonly title: Message;
  /** Whether a step needs an administrator of the computer. */
  readonly needsAdmin: boolean;
  readonly steps: readonly Message[];
}

/** A file as it would be written. */
export interface PreviewedFile {
  readonly name: string;
  readonly sizeBytes: number;
  /** What can be read in it: the file itself, or each text that is packed in it, under its name there. */
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

/** What would be written for one client, or why nothing can be. A password in a text is covered. */
export type ExportPreview =
  | {
      readonly client: string;
      readonly ok: true;
      readonly files: readonly PreviewedFile[];
      readonly carried: readonly Message[];
      readonly notCarried: readonly Message[];
      readonly warnings: readonly Message[];
      readonly ways: readonly ExportWay[];
    }
  | { readonly client: string; readonly ok: false; readonly reason: Message };

/** Guards what the window asks to save. */
export const saveRequestSchema = v.object({
  ...exportSelectionSchema.entries,
  /** Writes over files of the same name in the folder chosen last, without asking for a folder again. */
  replace: v.boolean(),
});
export type SaveRequest = Parsed<typeof saveRequestSchema>;

/** What became of saving. Either all files were written or none. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly folder: string; readonly names: readonly string[] }
  | { readonly kind: 'folder-not-chosen' }
  /** Nothing was written, because these are in the folder already. */
  | { readonly kind: 'file-exists'; readonly folder: string; readonly names: readonly string[] }
  | { readonly kind: 'not-written'; readonly reason: Message };
