import type { TranscriptLine } from '../electron/contract/api';
import type { Message } from '../electron/contract/message';
import type { ReadAccount } from '../electron/contract/read-account';
import type { RunId, TypedPasswords } from '../electron/contract/run-request';
import type { Direction } from '../electron/contract/verdict';
import type { WizardAction } from '../electron/core/wizard/state/wizard-actions';
import type { WizardState } from '../electron/core/wizard/state/wizard-state';

/** The id of a page's form, which the filled button of the foot submits. */
export const wizardFormId = 'wizard-form';

/** What a page can do: change the wizard's state, or ask for something outside the page. */
export interface WizardControls {
  readonly dispatch: (action: WizardAction) => void;
  /** Starts the discovery for the text in the field; what was proven lately is kept. */
  find(): void;
  /** The same, and asks the servers that were proven lately, too. */
  lookAtAll(): void;
  /** Goes to empty fields for the servers of the typed address; an address that cannot be read is marked instead. */
  enterServers(): void;
  /** Tests the servers that the discovery had not needed. */
  testOthers(): void;
  /** Stops the run that the page shows; it ends a moment later. */
  cancelRun(): void;
  /** Tests one edited or chosen server; fields that cannot be read are marked instead. */
  testServer(direction: Direction): void;
  /** Tests both servers, one after the other; fields that cannot be read are marked instead. */
  testBoth(): void;
  /** Records the person's consent to type passwords on a runtime that is not maintained, and goes on to the form. */
  useRuntimeAnyway(): void;
  signIn(passwords: TypedPasswords): void;
  /** Signs in with the password that main holds: for sending, after receiving refused it; else where one direction alone was refused. */
  signInWithHeld(): void;
  /** Sends a test message to the person's own address, and awaits it. */
  sendTest(): void;
  /** Saves the files of the chosen mail apps; `replace` overwrites files in the folder chosen last. */
  save(options: { readonly replace: boolean }): void;
  /** Asks the live domain what it publishes. */
  verifyPublished(): void;
  /** Asks a domain for its servers for calendars and contacts. */
  findCalendars(domain: string): void;
  /** Shows the files that were saved last in the system's file manager. */
  showSaved(): void;
  /** Deletes the files of one saving, by the id that main gave it. */
  deleteSaved(id: string): void;
  /** Opens a mail app that was found on this computer. */
  openProgram(program: string): void;
  /** Opens the web page whose URL main knows by this id. */
  openHelp(id: string): void;
  /** Lets the user choose a report or settings file, and shows it. */
  openReport(): void;
  /** Lets the user choose a place, and saves the runs of this account there as a report. */
  saveReport(): void;
  /** Shows the report or settings in a dropped file. */
  openFile(base64: string, fileName: string): void;
  /** Takes one of the accounts of opened settings as a new account. */
  takeOffered(account: ReadAccount): void;
  /** Copies the newest report without the person's name and address. */
  copyForSupport(): void;
  copyText(text: string): void;
  /** Copies one value. Resolves with whether it was copied; only screen readers are told, because the button shows it. */
  copyValue(text: string): Promise<boolean>;
  /** Tells screen readers alone what the page shows. */
  tellReader(message: Message): void;
  /** Has main say what a pasted text means, and tells screen readers. The text is not kept. */
  explain(text: string): Promise<void>;
  printCard(): void;
  /** The conversation of one step, oldest line first; empty where main no longer keeps it. */
  readTranscript(runId: RunId, step: string): Promise<readonly TranscriptLine[]>;
  openNetworkSettings(): void;
  /** Keeps the language for the next start: a BCP 47 tag of one that is complete. */
  chooseLanguage(tag: string): void;
  tryDemo(): void;
  openAbout(): void;
}

/** What every page of the wizard gets. */
export interface PageProps {
  readonly state: WizardState;
  readonly controls: WizardControls;
}
