import * as v from 'valibot';
import { type Candidate, portSchema, protocolSchema, securitySchema } from './candidate';
import { exportableSettingsSchema } from './exportable-settings';
import type { InputLookup } from './input-lookup';
import type { Message } from './message';
import type { OpenedFile } from './opened-file';
import { type Parse, type Parsed, parserOf } from './parse';
import type { Result } from './result';
import type { RunEvent } from './run-event';
import type { Verdict } from './verdict';

/** Bounds on what the window may hand to main, in characters or items. */
export const requestLimits = {
  /** Longer than any address or host, so that a too long one still gets its own message. */
  inputChars: 1_024,
  /** A person's name. */
  nameChars: 256,
  /** A login name; RFC 5321 lets an address have 320 and `DOMAIN\user` forms stay below. */
  loginChars: 512,
  /** Generated passwords and pasted tokens stay far below. */
  passwordChars: 1_024,
  /** Mail clients named in one request. */
  clients: 64,
  /** An id of a help page or of a mail client. */
  idChars: 80,
  /** An id of a step: a protocol, a host and a port, or a source. */
  stepChars: 320,
  /** Certificates accepted for one account: one for each server, and a few that were renewed meanwhile. */
  acceptedCertificates: 32,
  /** Accounts that one window sets up and writes into files together. */
  accounts: 32,
  /** The settings of those accounts, as JSON: the longest report of one account has a tenth of it. */
  settingsChars: 4_194_304,
  /** Runs of one account that are saved into one report: its search, tests of single servers, its sign-ins. */
  runs: 64,
  /** Text of a file that was dropped on the window: as large as one that is opened. */
  fileChars: 16_777_216,
} as const;

function text(maxChars: number) {
  return v.pipe(v.string(), v.maxLength(maxChars));
}

/** Made by the window, so that it can listen before the run starts. */
const runIdSchema = v.pipe(v.string(), v.uuid());
export type RunId = v.InferOutput<typeof runIdSchema>;

const serverNameSchema = v.object({
  protocol: protocolSchema,
  host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
  port: portSchema,
  security: securitySchema,
});
/** A server as the user saw it; main knows the rest of it from the run that found it. */
export type ServerName = Parsed<typeof serverNameSchema>;

/** SHA-256 of certificates whose risk the user accepted for this account, in lower-case hex. */
const acceptedCertificatesSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  v.maxLength(requestLimits.acceptedCertificates),
);

const runRequestSchema = v.variant('kind', [
  v.object({
    kind: v.literal('discover'),
    runId: runIdSchema,
    /** As typed: an address, a domain, a provider or a host. */
    input: text(requestLimits.inputChars),
    name: v.nullable(text(requestLimits.nameChars)),
    /** Sources that need the whole address may be told it. */
    allowAddress: v.boolean(),
    /** Puts TLS from the first byte before STARTTLS. RFC 8314 §3. */
    preferImplicitTls: v.boolean(),
    acceptedCertificates: acceptedCertificatesSchema,
  }),
  /** Tests one server as it was typed or edited, beside what the newest discovery found. */
  v.object({
    kind: v.literal('test-server'),
    runId: runIdSchema,
    server: serverNameSchema,
    acceptedCertificates: acceptedCertificatesSchema,
  }),
  v.object({
    kind: v.literal('sign-in'),
    runId: runIdSchema,
    incoming: v.nullable(serverNameSchema),
    outgoing: v.nullable(serverNameSchema),
    /** Null tries the document's login name, the address, the local part. */
    login: v.nullable(text(requestLimits.loginChars)),
    password: v.pipe(text(requestLimits.passwordChars), v.minLength(1)),
    /** Both null: sending uses what worked for receiving. */
    outgoingLogin: v.nullable(text(requestLimits.loginChars)),
    outgoingPassword: v.nullable(v.pipe(text(requestLimits.passwordChars), v.minLength(1))),
  }),
]);
/** What to run. One run of each kind at a time; a new `discover` ends all others. */
export type RunRequest = Parsed<typeof runRequestSchema>;
export type RunKind = RunRequest['kind'];

/** Why a run did not start. */
export type RunRefusal =
  | { readonly code: 'already-running' }
  /** What was typed cannot be an address, a domain, a provider or a host. */
  | { readonly code: 'unreadable-input'; readonly message: Message }
  /** A password goes only to servers that a run of this window has proven. */
  | { readonly code: 'unknown-server' }
  /** Only a `discover` can be the first run. */
  | { readonly code: 'nothing-discovered' };

const cancelRequestSchema = v.object({ runId: runIdSchema });

/** A mail client that files can be written for. */
export interface ClientFacts {
  /** As in `export --for`. */
  readonly id: string;
  readonly name: string;
  readonly group: 'app' | 'phone' | 'command-line' | 'website' | 'human';
}

const exportSelectionSchema = v.object({
  /** One for each account, as the user settled on it. Passwords are never among them. */
  settings: v.pipe(
    v.array(exportableSettingsSchema),
    v.minLength(1),
    v.maxLength(requestLimits.accounts),
    v.check((settings) => JSON.stringify(settings).length <= requestLimits.settingsChars, 'Too much text'),
  ),
  clients: v.pipe(v.array(text(requestLimits.idChars)), v.minLength(1), v.maxLength(requestLimits.clients)),
  /** Puts in the password that main holds of the account signed in to last. */
  includePassword: v.boolean(),
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

const saveRequestSchema = v.object({
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

/** Which Mailwright this is, and what it runs on. */
export interface About {
  readonly version: string;
  /** For example `Electron 45.4.1`. */
  readonly runtime: string;
  /** For example `Chromium 114.0.5735.106, Node.js 18.15.0`. */
  readonly engines: string;
  /** For example `linux x64`. */
  readonly platform: string;
  /** Whether runs reach the demo provider instead of the network now. */
  readonly isDemo: boolean;
  /** Whether `--demo` was given at the start. */
  readonly startedInDemo: boolean;
}

const lookUpRequestSchema = v.object({ text: text(requestLimits.inputChars) });
const helpRequestSchema = v.object({ id: text(requestLimits.idChars) });
const transcriptRequestSchema = v.object({ runId: runIdSchema, step: text(requestLimits.stepChars) });
const saveReportRequestSchema = v.object({
  /** In the order in which they ran: the search, then what was done on top of it. */
  runIds: v.pipe(v.array(runIdSchema), v.minLength(1), v.maxLength(requestLimits.runs)),
});
const openTextRequestSchema = v.object({ text: text(requestLimits.fileChars) });
const demoRequestSchema = v.object({ on: v.boolean() });

/** One line of a conversation with a server, redacted. */
export interface TranscriptLine {
  readonly from: 'server' | 'client';
  readonly text: string;
}

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
  listClients(request: null): readonly ClientFacts[];
  /** The failure says why nothing can be written for these accounts, or why their password cannot go in. */
  renderExports(request: ExportSelection): Result<readonly ExportPreview[], Message>;
  /** Asks for a folder and writes the files into it. */
  saveExports(request: SaveRequest): Result<SaveOutcome, Message>;
  readAbout(request: null): About;
  /** Opens a help page in the system's browser. */
  openHelp(request: { readonly id: string }): Result<null, 'unknown-help'>;
  /** What is known of a text at once. Nothing of it leaves the computer. */
  lookUpInput(request: { readonly text: string }): InputLookup;
  /** Drops the password that was kept for exports; asked when Export is left. */
  forgetPassword(request: null): null;
  /** The conversation of one step; empty where that run is no longer kept. */
  readTranscript(request: { readonly runId: RunId; readonly step: string }): readonly TranscriptLine[];
  /** Asks for a file and reads it. */
  openReport(request: null): Result<OpenedFile, Message> | 'not-chosen';
  /** Reads the text of a file that was dropped on the window. */
  openText(request: { readonly text: string }): Result<OpenedFile, Message>;
  /** The file that Mailwright was started with, once; `none` when asked again. Later ones arrive by `onFileOpened`. */
  takeStartFile(request: null): Result<OpenedFile, Message> | 'none';
  /** Asks for a place and writes the events of these runs there, redacted. The failure: none of them is known any more. */
  saveReport(request: { readonly runIds: readonly RunId[] }): Result<SaveOutcome, Message>;
  /** The failure is a sentence that says where to look instead. */
  openNetworkSettings(request: null): Result<null, Message>;
  /** Ends all runs, and reaches the demo provider from now on, or the network again; null for the network. */
  switchDemo(request: { readonly on: boolean }): DemoAccounts | null;
}

/** The guard of each request; one that is missing does not compile. */
export const requestParsers = {
  startRun: parserOf(runRequestSchema),
  cancelRun: parserOf(cancelRequestSchema),
  listClients: parserOf(v.null()),
  renderExports: parserOf(exportSelectionSchema),
  saveExports: parserOf(saveRequestSchema),
  readAbout: parserOf(v.null()),
  openHelp: parserOf(helpRequestSchema),
  lookUpInput: parserOf(lookUpRequestSchema),
  forgetPassword: parserOf(v.null()),
  readTranscript: parserOf(transcriptRequestSchema),
  openReport: parserOf(v.null()),
  openText: parserOf(openTextRequestSchema),
  takeStartFile: parserOf(v.null()),
  saveReport: parserOf(saveReportRequestSchema),
  openNetworkSettings: parserOf(v.null()),
  switchDemo: parserOf(demoRequestSchema),
} satisfies { readonly [M in keyof Requests]: Parse<Parameters<Requests[M]>[0]> };

/** The events of one run, in order, gathered over a frame. */
export interface RunEvents {
  readonly runId: RunId;
  readonly events: readonly RunEvent[];
}

/** A mistake of Mailwright's own; the run it struck has ended. */
export interface Mishap {
  /** Null where no run was involved. */
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

/** Everything main tells the window unasked. Channel names are the method names. */
export interface Pushes {
  onRunEvents(batch: RunEvents): void;
  onMishap(mishap: Mishap): void;
  onMenuCommand(chosen: { readonly command: MenuCommand }): void;
  /** A file that was opened from outside while the window stands. */
  onFileOpened(file: Result<OpenedFile, Message>): void;
}

/** The answer to a request; a verdict of party `mailwright` where we made a mistake. */
export type Answered<T> = Result<T, Verdict>;

/** What the preload script puts into the window as `mailwright`. */
export type Bridge = {
  readonly [M in keyof Requests]: (request: Parameters<Requests[M]>[0]) => Promise<Answered<ReturnType<Requests[M]>>>;
} & {
  /** Gives the function that stops listening. */
  readonly [P in keyof Pushes]: (listener: Pushes[P]) => () => void;
};

/** The name of a candidate. */
export function serverNameOf({ protocol, host, port, security }: Candidate): ServerName {
  return { protocol, host, port, security };
}
