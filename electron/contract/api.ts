import * as v from 'valibot';
import type { DavService } from './dav-service';
import type { Explanation } from './explanation';
import {
  type DeletedFile,
  type ExportPreview,
  type ExportSelection,
  type ExportSize,
  exportSelectionSchema,
  type PreviewRequest,
  type ProgramFacts,
  previewRequestSchema,
  type SaveOutcome,
  type SaveRequest,
  saveRequestSchema,
} from './exports';
import { hostSchema } from './host-name';
import type { InputLookup } from './input-lookup';
import { languageTag } from './language-tag';
import type { Message } from './message';
import type { NamedFile } from './opened-file';
import { type Parse, parserOf } from './parse';
import { type PublishedCheck, type PublishedCheckRequest, publishedCheckRequestSchema } from './published-check';
import { boundedText, requestLimits } from './request-limits';
import type { Result } from './result';
import type { RunEvent } from './run-event';
import { type RunId, type RunRefusal, type RunRequest, runIdSchema, runRequestSchema } from './run-request';
import type { LookOutcome, ProviderListFacts, UpdateFacts, WeeklyNews } from './updates';
import type { Verdict } from './verdict';

/** Which Mailwright this is, and what it runs on. */
export interface About {
  readonly version: string;
  /** For example `Electron 45.4.1`. */
  readonly runtime: string;
  /** Whether its makers still release security fixes for the runtime; without them it is for development only. */
  readonly isMaintained: boolean;
  /** Whether no password is taken before `useRuntimeAnyway`: the runtime is not maintained, and the servers are real. */
  readonly asksAboutRuntime: boolean;
  /** For example `Chromium 114.0.5735.106, Node.js 18.15.0`. */
  readonly engines: string;
  /**
   * What the tests of this version run on: its code on this Node, its pages in this major of Chromium or a newer one, the whole window on this
   * Electron or a newer one.
   */
  readonly testedOn: Readonly<Record<'node' | 'chromium' | 'electron', string>>;
  /** For example `linux x64`. */
  readonly platform: string;
  /** Whether runs reach the demo provider instead of the network now. */
  readonly isDemo: boolean;
  /** Whether `--demo` was given at the start. */
  readonly startedInDemo: boolean;
  /** Whether `--repair` was given at the start. */
  readonly startedForRepair: boolean;
  /** Which list of providers is in use. */
  readonly providerList: ProviderListFacts;
}

const runIdsSchema = v.pipe(v.array(runIdSchema), v.minLength(1), v.maxLength(requestLimits.runs));

/** One line of a conversation with a server, redacted. */
export type TranscriptLine = Pick<Extract<RunEvent, { kind: 'line' }>, 'from' | 'text'>;

/** The demo provider's accounts. Each address shows one situation. */
export interface DemoAccounts {
  readonly password: string;
  readonly accounts: readonly { readonly address: string; readonly about: Message }[];
}

/** Everything the window can ask of main. Channel names are the method names. */
export interface Requests {
  /** Starts a run; its progress arrives by `onRunEvents`. */
  startRun(request: RunRequest): Result<null, RunRefusal>;
  /** Stops a run and closes its sockets. Harmless when it has ended. */
  cancelRun(request: { readonly runId: RunId }): null;
  /** Every mail program, and whether it was found on this computer by looking for it in its usual places. */
  listPrograms(request: null): readonly ProgramFacts[];
  /** The failure says why nothing can be written for these accounts, or why their password cannot be included. */
  measureExports(request: ExportSelection): Result<readonly ExportSize[], Message>;
  /** What would be written for one mail program. The failure is that of `measureExports`. */
  previewExport(request: PreviewRequest): Result<ExportPreview, Message>;
  /** Asks for a folder and writes the files into it. */
  saveExports(request: SaveRequest): Result<SaveOutcome, Message>;
  /**
   * Asks the live domain what it publishes; a later question ends an earlier one, whose answer is null then. The failure says why nothing
   * can be published, or that the time was too short.
   */
  verifyPublished(request: PublishedCheckRequest): Result<PublishedCheck, Message> | null;
  /** The servers for calendars and contacts of a domain, which is asked once. The failure says why it has not answered. */
  findCalendars(request: { readonly domain: string }): Result<readonly DavService[], Message>;
  /** Shows the files that were saved last in the system's file manager. */
  showSavedFiles(request: null): Result<null, Message>;
  /** Deletes the files of one saving, unless they have changed since. The failure: nothing was saved under this id. */
  deleteSavedFiles(request: { readonly id: string }): Result<readonly DeletedFile[], Message>;
  /** Opens a mail program that was found on this computer. */
  openProgram(request: { readonly program: string }): Result<null, Message>;
  readAbout(request: null): About;
  /** Notes until the program ends that the person types passwords although the runtime is not maintained. */
  useRuntimeAnyway(request: null): null;
  /** Opens a help page in the system's browser; a sentence for the failure has its address. */
  openHelp(request: { readonly id: string }): Result<null, 'unknown-help' | Message>;
  /** What is known of a text at once. Nothing of it leaves the computer. */
  lookUpInput(request: { readonly text: string }): InputLookup;
  /** What a text of a server or a mail program means. It is neither kept nor sent on, and the answer repeats no password that it names. */
  explainText(request: { readonly text: string }): Explanation;
  /** Drops the password that was kept for exports; asked when Export is left. */
  forgetPassword(request: null): null;
  /** The conversation of one step; empty where that run is no longer kept. */
  readTranscript(request: { readonly runId: RunId; readonly step: string }): readonly TranscriptLine[];
  /** Asks for a file and reads it. */
  openReport(request: null): Result<NamedFile, Message> | 'not-chosen';
  /** Reads the text of a report or settings file. */
  openText(request: { readonly text: string; readonly fileName: string }): Result<NamedFile, Message>;
  /** Reads a file that was dropped on the window; its bytes come in base64. */
  openDropped(request: { readonly base64: string; readonly fileName: string }): Result<NamedFile, Message>;
  /** The file that Mailwright was started with, once; `none` when asked again. Later ones arrive by `onFileOpened`. */
  takeStartFile(request: null): Result<NamedFile, Message> | 'none';
  /**
   * Asks for a place and writes the events of these runs there, redacted. They come in the order in which they ran: the search first, then
   * tests of servers and sign-ins. The failure: none of them is known any more.
   */
  saveReport(request: { readonly runIds: readonly RunId[] }): Result<SaveOutcome, Message>;
  /** The failure is a sentence that says where to look instead. */
  openNetworkSettings(request: null): Result<null, Message>;
  /** Null where this build names no publisher: then there is nothing to ask. */
  readUpdates(request: null): UpdateFacts | null;
  /** The host to name in the question about weekly looks, once; null where it is not to be asked. */
  takeUpdateQuestion(request: null): string | null;
  /** Keeps whether the person agrees to a look each week. */
  chooseWeeklyLook(request: { readonly isAgreed: boolean }): null;
  /** Asks the publisher now whether something is newer. */
  lookForUpdates(request: null): LookOutcome;
  /** Asks the publisher where a look is due that the person has agreed to; null where there is nothing to tell. */
  lookIfDue(request: null): WeeklyNews | null;
  /** Opens the page about the newer version in the system's browser; a sentence for the failure has its address. */
  openUpdatePage(request: null): Result<null, 'unknown-page' | Message>;
  /** Takes a newer list of providers, from a file that the person chooses or from the publisher; the failure says why not. */
  renewProviderList(request: {
    readonly from: 'file' | 'publisher';
  }): Result<ProviderListFacts, Message> | 'not-chosen';
  /** Keeps the language for the next start, and says so: a BCP 47 tag. */
  chooseLanguage(request: { readonly tag: string }): null;
  /** Ends all runs. New runs reach the demo provider, or the network again; the result is null for the network. */
  switchDemo(request: { readonly on: boolean }): DemoAccounts | null;
}

/** The guard of each request; one that is missing does not compile. */
export const requestParsers = {
  startRun: parserOf(runRequestSchema),
  cancelRun: parserOf(v.object({ runId: runIdSchema })),
  listPrograms: parserOf(v.null()),
  measureExports: parserOf(exportSelectionSchema),
  previewExport: parserOf(previewRequestSchema),
  saveExports: parserOf(saveRequestSchema),
  verifyPublished: parserOf(publishedCheckRequestSchema),
  findCalendars: parserOf(v.object({ domain: hostSchema })),
  showSavedFiles: parserOf(v.null()),
  deleteSavedFiles: parserOf(v.object({ id: boundedText(requestLimits.idChars) })),
  openProgram: parserOf(v.object({ program: boundedText(requestLimits.idChars) })),
  readAbout: parserOf(v.null()),
  useRuntimeAnyway: parserOf(v.null()),
  openHelp: parserOf(v.object({ id: boundedText(requestLimits.idChars) })),
  lookUpInput: parserOf(v.object({ text: boundedText(requestLimits.inputChars) })),
  explainText: parserOf(v.object({ text: boundedText(requestLimits.pastedChars) })),
  forgetPassword: parserOf(v.null()),
  readTranscript: parserOf(v.object({ runId: runIdSchema, step: boundedText(requestLimits.stepChars) })),
  openReport: parserOf(v.null()),
  openText: parserOf(
    v.object({ text: boundedText(requestLimits.fileChars), fileName: boundedText(requestLimits.fileNameChars) }),
  ),
  // Whatever the text is, it decodes to some bytes, which are a stranger's anyway.
  openDropped: parserOf(
    v.object({
      base64: boundedText(requestLimits.fileBase64Chars),
      fileName: boundedText(requestLimits.fileNameChars),
    }),
  ),
  takeStartFile: parserOf(v.null()),
  saveReport: parserOf(v.object({ runIds: runIdsSchema })),
  openNetworkSettings: parserOf(v.null()),
  readUpdates: parserOf(v.null()),
  takeUpdateQuestion: parserOf(v.null()),
  chooseWeeklyLook: parserOf(v.object({ isAgreed: v.boolean() })),
  lookForUpdates: parserOf(v.null()),
  lookIfDue: parserOf(v.null()),
  openUpdatePage: parserOf(v.null()),
  renewProviderList: parserOf(v.object({ from: v.picklist(['file', 'publisher']) })),
  chooseLanguage: parserOf(v.object({ tag: v.pipe(v.string(), v.regex(languageTag)) })),
  switchDemo: parserOf(v.object({ on: v.boolean() })),
} satisfies { readonly [M in keyof Requests]: Parse<Parameters<Requests[M]>[0]> };

/** The events of one run, in order, gathered over a frame. */
export interface RunEvents {
  readonly runId: RunId;
  readonly events: readonly RunEvent[];
}

/** A mistake in Mailwright itself; the run in which it happened has ended. `runId` is null where it happened in none. */
export interface Mistake {
  readonly runId: RunId | null;
  readonly verdict: Verdict;
}

/** What the menu asks of the page. */
export type MenuCommand =
  | 'new-account'
  | 'open-report'
  | 'save-report'
  | 'save-files'
  | 'print'
  | 'back'
  | 'help'
  | 'copy-for-support'
  | 'about';

/** Everything that main sends to the window without a request. Channel names are the method names. */
export interface Pushes {
  onRunEvents(batch: RunEvents): void;
  onMistake(mistake: Mistake): void;
  onMenuCommand(chosen: { readonly command: MenuCommand }): void;
  /** A file that the system asked Mailwright to open while the window was open. */
  onFileOpened(file: Result<NamedFile, Message>): void;
}

/** The answer to a request; the failure is a verdict of party `mailwright` on a mistake of ours. */
export type Answered<T> = Result<T, Verdict>;

/** What the preload script puts into the window as `mailwright`. */
export type Bridge = {
  readonly [M in keyof Requests]: (request: Parameters<Requests[M]>[0]) => Promise<Answered<ReturnType<Requests[M]>>>;
} & {
  /** Gives the function that stops listening. */
  readonly [P in keyof Pushes]: (listener: Pushes[P]) => () => void;
};
