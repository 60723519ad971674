import type { Candidate } from '../../../contract/candidate';
import type { DavService } from '../../../contract/dav-service';
import type { Explanation } from '../../../contract/explanation';
import type { ExportableSettings } from '../../../contract/exportable-settings';
import type { DeletedFile, ProgramFacts, SaveOutcome } from '../../../contract/exports';
import type { Message } from '../../../contract/message';
import type { OpenedProgramSettings } from '../../../contract/opened-file';
import type { PublishedCheck } from '../../../contract/published-check';
import type { LoginOutcome } from '../../../contract/report';
import type { RunId } from '../../../contract/run-request';
import type { Direction, Verdict } from '../../../contract/verdict';
import { namesSameServers } from '../../address/names-same-servers';
import type { PastedText } from '../../address/read-pasted-text';
import type { Recognition } from '../../address/recognise-input';
import type { RunView } from '../../run/reduce-run';
import { idleRun, type RunState } from './run-state';
import type { ServerEdit } from './server-edit';

/** The pages of the wizard, in order. */
export const wizardPages = ['address', 'discovery', 'settings', 'sign-in', 'export'] as const;
/** A page of the wizard. */
export type WizardPage = (typeof wizardPages)[number];

/** What the person has come for. */
export const entrances = ['set-up', 'repair'] as const;
/** What the person has come for. */
export type Entrance = (typeof entrances)[number];

/** The text in the two fields of the first page. */
interface TypedAccount {
  readonly text: string;
  /** Empty where none was given. */
  readonly name: string;
}

/** The server of one direction: the chosen one, and the edit of it. */
export interface ServerState {
  /** Null while none is known. Never the relay port, never without encryption. */
  readonly server: Candidate | null;
  /** A better answer replaces a choice of the search, never one of the user. */
  readonly chosenBy: 'search' | 'user';
  /** Whether the user keeps it without a proof. */
  readonly isKept: boolean;
  /** Null where the card shows values. */
  readonly edit: ServerEdit | null;
  /** The newest test of this direction alone; its result belongs to the current fields. */
  readonly test: RunState;
}

/** The certificate that the user is asked about, and those already accepted. */
interface CertificateRisks {
  /** In question, not accepted yet. */
  readonly confirming: { readonly direction: Direction; readonly sha256: string } | null;
  /** SHA-256 of the certificates accepted for this account, in lower-case hex. */
  readonly accepted: readonly string[];
}

/** A host that has refused sign-ins lately, so that the person is asked before the next one. */
interface RefusedLately {
  readonly host: string;
  /** Null where it is the very password that the host has just refused. */
  readonly times: number | null;
  /** Whether the refused request used the password that main holds. */
  readonly usesHeld: boolean;
  /** Whether the person wants to sign in anyway. */
  readonly isAccepted: boolean;
}

/** The sign-in page. A password is never part of the state. */
export interface SignInState {
  /** As typed; null takes the proposed one. */
  readonly login: string | null;
  readonly hasOwnSendingLogin: boolean;
  readonly hasOwnSendingPassword: boolean;
  readonly sendingLogin: string;
  /** The directions that the run below asks. */
  readonly asked: readonly Direction[];
  /** Whether that run uses the password that main holds. */
  readonly usesHeld: boolean;
  readonly run: RunState;
  /** The newest result of each direction; a check of one leaves the other's. */
  readonly results: Readonly<Record<Direction, LoginOutcome | null>>;
  /** Until the next sign-in starts; null where nothing has to be asked. */
  readonly refusedLately: RefusedLately | null;
}

/** The test message to oneself. */
interface TestMessageState {
  /** Whether it is deleted after it was read back. */
  readonly isDeleted: boolean;
  readonly run: RunState;
  /** The host that has refused so many sign-ins since it accepted one that no test message was sent; null where none has. */
  readonly refused: { readonly host: string; readonly times: number } | null;
  /** Whether the passwords were forgotten since the sign-in, so that it is needed again first. */
  readonly needsSignIn: boolean;
}

/** The export page. */
export interface ExportState {
  /** Ids of the mail apps to write for; null until the apps are known. */
  readonly chosen: readonly string[] | null;
  /** Id of the mail app whose files are shown. */
  readonly shown: string | null;
  /** Further ways to import that the person wants files for, as `program/way`. */
  readonly ways: readonly string[];
  /** The steps of the checklists that are done, as `stepKey` gives them. */
  readonly done: readonly string[];
  /** What was typed for the part before the @, where no address is known; or a whole address. */
  readonly whose: string;
  /** The address that was completed on this page; null where none was. */
  readonly givenAddress: string | null;
  /** Whether the settings are published for everyone of the domain, while no address is known. */
  readonly isPublishing: boolean;
  /** What the live domain publishes, as far as it was asked. */
  readonly published: PublishedLook;
  /** How many files are written for the chosen apps; null until main has answered. */
  readonly fileCount: number | null;
  /** How many of the chosen apps something can be written for; null until main has answered. */
  readonly appCount: number | null;
  /** Whether several files are saved as one archive. */
  readonly asArchive: boolean;
  readonly includePassword: boolean;
  readonly acceptsCleartext: boolean;
  /** The outcome of the newest attempt to save; null before the first. */
  readonly outcome: SaveOutcome | null;
  /** What became of the files of one saving when they were to be deleted; null before the first time. */
  readonly deletion: Deletion | null;
}

/** The look at what a live domain publishes. */
export interface PublishedLook {
  readonly isAsking: boolean;
  /** Null until the domain has answered; the newest answer stays while it is asked again. */
  readonly check: PublishedCheck | null;
  /** Why the settings cannot be published; null where they can. */
  readonly problem: Message | null;
}

/** A look that has not begun. */
export const noPublishedLook: PublishedLook = { isAsking: false, check: null, problem: null };

/** The files of one saving that were to be deleted. */
export interface Deletion {
  /** The id of that saving. */
  readonly of: string;
  readonly files: readonly DeletedFile[];
}

/** The accounts of opened settings, to choose one from. */
export interface OfferedAccounts extends Pick<OpenedProgramSettings, 'accounts' | 'unread'> {
  /** Cleaned. */
  readonly fileName: string;
}

/** The look for the servers for calendars and contacts of one domain. */
export type CalendarLook = { readonly domain: string } & (
  | { readonly kind: 'asking' }
  | { readonly kind: 'found'; readonly services: readonly DavService[] }
  | { readonly kind: 'failed'; readonly reason: Message }
);

/** The account that is being set up. */
export interface AccountState {
  readonly typed: TypedAccount;
  /** The problem of the text, as it was last submitted. */
  readonly inputProblem: Message | null;
  /** What the look-up found for a text; it holds only for that text. */
  readonly recognition: Recognition | null;
  /** The text whose correction the user has declined. */
  readonly keptText: string | null;
  /** What was found in a longer text that was pasted, without its password; null where there was none. */
  readonly pasted: PastedText | null;
  /** A mail program's own settings that were opened, of whose accounts one is to be chosen; null where there are none. */
  readonly offered: OfferedAccounts | null;
  /** Whether it was left and taken up again: its runs are forgotten, so that only its files can still be made. */
  readonly isResumed: boolean;
  /** The text that the discovery below is about; null before the first. */
  readonly soughtText: string | null;
  /** The pasted text whose servers that discovery has tested; null where it has looked them up. */
  readonly soughtPasted: PastedText | null;
  readonly discovery: RunState;
  /** The newest test of the servers that the discovery had not needed. Its rows and servers are those of the discovery. */
  readonly others: RunState;
  /** The search over the first network, with which one over another network is compared; null where none is kept for that. */
  readonly firstNetwork: RunView | null;
  /** The name of the settings file that the account was opened from, cleaned; null where it was searched for. */
  readonly fileName: string | null;
  /** Directions to test, one after the other, because main tests one server at a time. */
  readonly queuedTests: readonly Direction[];
  /** Whether the whole address may be sent to sources. */
  readonly allowsAddress: boolean;
  readonly servers: Readonly<Record<Direction, ServerState>>;
  /** Directions whose sources disagree and for which the user has decided. */
  readonly settledConflicts: readonly Direction[];
  readonly risks: CertificateRisks;
  /** Hosts that only unsigned DNS or a file names, and that the person has agreed to give this account's password. */
  readonly agreedHosts: readonly string[];
  readonly signIn: SignInState;
  readonly testMessage: TestMessageState;
  readonly export: ExportState;
}

/** A run that was requested and not accepted yet. */
export type AskedRun =
  | {
      readonly kind: 'discover';
      readonly runId: RunId;
      readonly text: string;
      /** The name of the settings file that takes the place of a search; left out for a search. */
      readonly fileName?: string;
    }
  | { readonly kind: 'test-others'; readonly runId: RunId }
  | { readonly kind: 'test-message'; readonly runId: RunId }
  | { readonly kind: 'test-server'; readonly runId: RunId; readonly direction: Direction }
  | {
      readonly kind: 'sign-in';
      readonly runId: RunId;
      readonly directions: readonly Direction[];
      /** Set where it uses the password that main holds, and none was typed. */
      readonly usesHeld?: true;
    };

/** An account that was finished before this one. */
export interface FinishedAccount {
  readonly settings: ExportableSettings;
  /** As it was left, to go back to. */
  readonly account: AccountState;
}

/** An account that was being set up when a finished one was taken up again. */
export type InterruptedAccount = Pick<WizardState, 'page' | 'account' | 'asked'>;

/** Everything the wizard knows, as plain data without a password. Window and terminal are thin views of it. */
export interface WizardState {
  readonly page: WizardPage;
  readonly entrance: Entrance;
  /** What the text means that was explained last, without that text; null where none was. */
  readonly explained: Explanation | null;
  readonly account: AccountState;
  readonly finished: readonly FinishedAccount[];
  /** Comes back when the account that was taken up again is left; null where none was interrupted. */
  readonly interrupted: InterruptedAccount | null;
  /** Puts TLS from the first byte before STARTTLS. RFC 8314 §3. */
  readonly preferImplicitTls: boolean;
  /** Every mail app that files can be written for; empty until main has answered. */
  readonly programs: readonly ProgramFacts[];
  /** The newest look for calendars and contacts of each domain that was asked. They hold for every account of the domain. */
  readonly calendars: readonly CalendarLook[];
  readonly asked: readonly AskedRun[];
  /** A mistake of Mailwright's own outside any run. */
  readonly mistake: Verdict | null;
  /**
   * The runtime that is not maintained, for example `Electron 25.1.1`, until the person agrees to type a password on it; null where a
   * password can be typed.
   */
  readonly doubtedRuntime: string | null;
  /** The user's own work while a report from a file is shown read-only; null where none is. */
  readonly setAside: WizardState | null;
}

/** A direction without any server yet. */
export const noServer: ServerState = { server: null, chosenBy: 'search', isKept: false, edit: null, test: idleRun };

/** A sign-in that has not been tried. */
export const noSignIn: SignInState = {
  login: null,
  hasOwnSendingLogin: false,
  hasOwnSendingPassword: false,
  sendingLogin: '',
  asked: [],
  usesHeld: false,
  run: idleRun,
  results: { incoming: null, outgoing: null },
  refusedLately: null,
};

/** No test message. */
export const noTestMessage: TestMessageState = { isDeleted: false, run: idleRun, refused: null, needsSignIn: false };

/** An account before anything was typed. */
export const emptyAccount: AccountState = {
  typed: { text: '', name: '' },
  inputProblem: null,
  recognition: null,
  keptText: null,
  pasted: null,
  offered: null,
  isResumed: false,
  soughtText: null,
  soughtPasted: null,
  discovery: idleRun,
  others: idleRun,
  firstNetwork: null,
  fileName: null,
  queuedTests: [],
  allowsAddress: false,
  servers: { incoming: noServer, outgoing: noServer },
  settledConflicts: [],
  risks: { confirming: null, accepted: [] },
  agreedHosts: [],
  signIn: noSignIn,
  testMessage: noTestMessage,
  export: {
    chosen: null,
    shown: null,
    ways: [],
    done: [],
    whose: '',
    givenAddress: null,
    isPublishing: false,
    published: noPublishedLook,
    fileCount: null,
    appCount: null,
    asArchive: false,
    includePassword: false,
    acceptsCleartext: false,
    outcome: null,
    deletion: null,
  },
};

/** The wizard at its start. */
export const initialWizard: WizardState = {
  page: 'address',
  entrance: 'set-up',
  explained: null,
  account: emptyAccount,
  finished: [],
  interrupted: null,
  preferImplicitTls: false,
  programs: [],
  calendars: [],
  asked: [],
  mistake: null,
  doubtedRuntime: null,
  setAside: null,
};

/** Whether the newest discovery was for the text in the field, and for the servers that were pasted with it, however often. */
export function isSought({ typed, soughtText, pasted, soughtPasted, isResumed }: AccountState): boolean {
  return !isResumed && soughtText === typed.text.trim() && namesSameServers(pasted, soughtPasted);
}
