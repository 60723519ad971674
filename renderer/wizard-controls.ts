import type { TranscriptLine } from '../electron/contract/api';
import type { RunId, TypedPasswords } from '../electron/contract/run-request';
import type { Direction } from '../electron/contract/verdict';
import type { WizardAction } from '../electron/core/wizard/state/wizard-actions';
import type { WizardState } from '../electron/core/wizard/state/wizard-state';

/** The form of a page, which the filled button of the foot hands in; its page gives it this id. */
export const wizardFormId = 'wizard-form';

/** What a page can do: change the one state, or ask for what reaches beyond the page. */
export interface WizardControls {
  readonly dispatch: (action: WizardAction) => void;
  /** Starts the discovery of what stands in the field. */
  find(): void;
  /** Stops the run that the page shows; it then ends by itself. */
  cancelRun(): void;
  /** Tests one edited or chosen server alone; fields that cannot be read are marked instead. */
  testServer(direction: Direction): void;
  /** Notes that passwords are typed on this runtime though it is not maintained, and goes on to the form. */
  useRuntimeAnyway(): void;
  signIn(passwords: TypedPasswords): void;
  /** Saves the files of the chosen mail apps; `replace` writes over files in the folder chosen last. */
  save(options: { readonly replace: boolean }): void;
  /** Opens a page that main knows by this id. */
  openHelp(id: string): void;
  /** Asks for a report or settings file and shows it. */
  openReport(): void;
  /** Asks for a place and saves the runs of this account as a report. */
  saveReport(): void;
  /** Shows the report or settings that a dropped file holds. */
  openFile(text: string): void;
  /** Copies what is known, without the person and the address. */
  copyForSupport(): void;
  copyText(text: string): void;
  printCard(): void;
  /** The conversation of one step, oldest line first; empty where main no longer keeps it. */
  readTranscript(runId: RunId, step: string): Promise<readonly TranscriptLine[]>;
  openNetworkSettings(): void;
  tryDemo(): void;
  openAbout(): void;
}

/** What every page of the wizard gets. */
export interface PageProps {
  readonly state: WizardState;
  readonly controls: WizardControls;
}
