import type { Explanation } from '../../../contract/explanation';
import type { ProgramFacts, SaveOutcome } from '../../../contract/exports';
import type { InputLookup } from '../../../contract/input-lookup';
import type { Message } from '../../../contract/message';
import type { PublishedCheck } from '../../../contract/published-check';
import type { Result } from '../../../contract/result';
import type { RunEvent } from '../../../contract/run-event';
import type { RunId, RunRefusal } from '../../../contract/run-request';
import type { ServerName } from '../../../contract/server-name';
import type { Direction, Verdict } from '../../../contract/verdict';
import type { PastedText } from '../../address/read-pasted-text';
import type { EditFields } from './server-edit';
import type { AskedRun, CalendarLook, Deletion, Entrance, OfferedAccounts, WizardPage } from './wizard-state';

/** Actions of the first page. */
export type AddressAction =
  | { readonly kind: 'type-address'; readonly text: string }
  | { readonly kind: 'type-name'; readonly name: string }
  /** Main's answer about a text; ignored where the field has another text by now. */
  | { readonly kind: 'recognised'; readonly text: string; readonly lookup: InputLookup }
  | { readonly kind: 'use-suggestion' }
  | { readonly kind: 'keep-spelling' }
  /** Takes what was found in a pasted text. The text itself is not part of the action, because it may hold a password. */
  | { readonly kind: 'paste'; readonly pasted: PastedText }
  /** Leaves out the servers of the pasted text. */
  | { readonly kind: 'leave-out-pasted' }
  /** Takes none of the accounts of opened settings. */
  | { readonly kind: 'leave-out-offered' }
  /** Reads a name, a link or a server with its port out of the typed text. */
  | { readonly kind: 'tidy-address' }
  /** Puts another domain into the typed text. */
  | { readonly kind: 'complete-address'; readonly domain: string }
  | { readonly kind: 'input-refused'; readonly problem: Message }
  /** Lets the next discovery send the whole address to sources. */
  | { readonly kind: 'allow-address' };

/** Actions about a text of a server or a mail app. */
type ExplainAction =
  /** Shows what a text means, and takes what was found in it. The text is not part of the action, because it may hold a password. */
  { readonly kind: 'explained'; readonly explanation: Explanation; readonly found: PastedText };

/** Actions of a run, from its request on. */
export type RunAction =
  /** Comes before the request is sent, so that no event is lost. */
  | { readonly kind: 'run-asked'; readonly run: AskedRun }
  | { readonly kind: 'run-accepted'; readonly runId: RunId }
  /** Restores the state from before the request. */
  | { readonly kind: 'run-refused'; readonly runId: RunId; readonly refusal: RunRefusal }
  | { readonly kind: 'run-events'; readonly runId: RunId; readonly events: readonly RunEvent[] }
  /** A mistake of Mailwright's own; `runId` is null where no run was involved. */
  | { readonly kind: 'mistake'; readonly runId: RunId | null; readonly verdict: Verdict };

/** Actions about a search over another network. */
export type NetworkAction =
  /** Keeps the search that has ended, so that one over another network can be compared with it. */
  { readonly kind: 'keep-first-network' } | { readonly kind: 'forget-first-network' };

/** Actions on the servers of the account. */
export type ServerAction =
  /** Chooses a server that works. */
  | { readonly kind: 'choose-server'; readonly direction: Direction; readonly server: ServerName }
  /** Chooses a known server that is not proven, because the user says so. */
  | { readonly kind: 'keep-server'; readonly direction: Direction; readonly server: ServerName }
  | { readonly kind: 'choose-claim'; readonly direction: Direction; readonly index: number }
  | { readonly kind: 'settle-conflict'; readonly direction: Direction }
  | { readonly kind: 'edit-server'; readonly direction: Direction }
  | { readonly kind: 'change-edit'; readonly direction: Direction; readonly changes: Partial<EditFields> }
  /** Reads the fields and marks wrong ones; a test follows where none is. */
  | { readonly kind: 'check-edit'; readonly direction: Direction }
  /** Reads the fields of these cards and has their servers tested, one after the other. */
  | { readonly kind: 'queue-tests'; readonly directions: readonly Direction[] }
  /** Chooses the server in the fields without a test. */
  | { readonly kind: 'keep-edit'; readonly direction: Direction }
  | { readonly kind: 'undo-edit'; readonly direction: Direction }
  /** Goes to Settings, with empty cards where no server is known. */
  | { readonly kind: 'enter-by-hand' }
  | { readonly kind: 'prefer-implicit-tls'; readonly isPreferred: boolean }
  /** First step: shows what accepting the certificate means. */
  | { readonly kind: 'offer-risk'; readonly direction: Direction }
  | { readonly kind: 'withdraw-risk' }
  /** Second step: accepts exactly the certificate that was shown. */
  | { readonly kind: 'accept-risk'; readonly sha256: string }
  /** Allows these hosts to get the password. They must be exactly those that the person was asked about. */
  | { readonly kind: 'agree-to-servers'; readonly hosts: readonly string[] }
  | { readonly kind: 'take-back-servers' };

/** Actions of the sign-in page; they never hold a password. */
export type SignInAction =
  | { readonly kind: 'type-login'; readonly login: string }
  | { readonly kind: 'type-sending-login'; readonly login: string }
  | { readonly kind: 'separate-sending'; readonly login: boolean; readonly password: boolean }
  /** Asks again where a server refused; accepted results stay. */
  | { readonly kind: 'change-password' }
  /** Asks everywhere again, also where a server has accepted. */
  | { readonly kind: 'sign-in-afresh' }
  /** Lets the next sign-in start although a host has refused several lately. */
  | { readonly kind: 'sign-in-anyway' };

/** Actions about the runtime. */
type RuntimeAction =
  /** Null where it is maintained, or the person uses it anyway. */
  { readonly kind: 'runtime-doubted'; readonly runtime: string | null };

/** Actions of the export page. */
export type ExportAction =
  | { readonly kind: 'programs-known'; readonly programs: readonly ProgramFacts[] }
  | { readonly kind: 'choose-programs'; readonly programs: readonly string[] }
  | { readonly kind: 'show-program'; readonly program: string }
  | { readonly kind: 'choose-ways'; readonly ways: readonly string[] }
  | { readonly kind: 'pack-files'; readonly asArchive: boolean }
  | { readonly kind: 'tick-step'; readonly step: string; readonly isDone: boolean }
  | { readonly kind: 'type-whose'; readonly text: string }
  /** Completes the account with the typed address; ignored where that is none. */
  | { readonly kind: 'give-address' }
  /** Turns to what is published for the whole domain; `back` leads to one person again. */
  | { readonly kind: 'publish' }
  /** The live domain is asked what it publishes. */
  | { readonly kind: 'published-asked' }
  /** What it publishes; null where the question came to no end. */
  | { readonly kind: 'published-verified'; readonly check: Result<PublishedCheck, Message> | null }
  /** A domain is asked for its servers for calendars and contacts, or has answered. */
  | { readonly kind: 'calendars-looked-for'; readonly look: CalendarLook }
  /** Main's answer about the files for the chosen apps. */
  | { readonly kind: 'files-counted'; readonly count: number; readonly apps: number }
  /** Whether the test message is deleted after it was read back. */
  | { readonly kind: 'delete-test'; readonly isDeleted: boolean }
  | { readonly kind: 'include-password'; readonly isIncluded: boolean }
  | { readonly kind: 'accept-cleartext'; readonly isAccepted: boolean }
  | { readonly kind: 'saved'; readonly outcome: SaveOutcome }
  /** Main's answer about the files of one saving that were to be deleted. */
  | { readonly kind: 'deleted'; readonly deletion: Deletion };

/** Moves between pages and accounts. */
export type PageAction =
  /** To a reachable page; ignored for any other. */
  | { readonly kind: 'go-to'; readonly page: WizardPage }
  | { readonly kind: 'back' }
  /** To the next page that has something to do. */
  | { readonly kind: 'go-on' }
  | { readonly kind: 'skip-to-export' }
  | { readonly kind: 'choose-entrance'; readonly entrance: Entrance }
  /** Shows the accounts of opened settings on the first page, where existing settings are tested. The account goes on. */
  | { readonly kind: 'offer-accounts'; readonly offered: OfferedAccounts }
  /** Starts another account and keeps the finished one; goes back to one that was interrupted. */
  | { readonly kind: 'set-up-another' }
  /** Starts another account, and keeps the finished and the interrupted one. */
  | { readonly kind: 'new-account' }
  /** Goes back to the export page of a finished account. The current one is kept, and comes back after it where it is not finished. */
  | { readonly kind: 'resume-account'; readonly address: string }
  /** Starts again in the demo or the real network: nothing from the other one may be exported there. */
  | { readonly kind: 'start-over' }
  | { readonly kind: 'open-report'; readonly events: readonly RunEvent[] }
  /** Back to the user's own work. */
  | { readonly kind: 'close-report' };

/** Everything that can happen to the wizard. */
export type WizardAction =
  | AddressAction
  | ExplainAction
  | RunAction
  | NetworkAction
  | ServerAction
  | SignInAction
  | RuntimeAction
  | ExportAction
  | PageAction;
