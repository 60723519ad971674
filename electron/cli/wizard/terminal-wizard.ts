import type { Message } from '../../contract/message';
import type { ProviderTable } from '../../core/knowledge/provider';
import type { ExitCode } from '../exit-codes';
import type { Prompter } from './prompter';
import type { WizardSession } from './wizard-session';

/** An account of the demo, and what it shows. */
interface DemoSituation {
  readonly address: string;
  readonly about: Message;
}

/** What every page of the terminal wizard gets. */
export interface TerminalWizard {
  readonly session: WizardSession;
  readonly prompter: Prompter;
  readonly say: (message: Message) => string;
  /** The same for the files of mail programs, in which every host stays in ASCII. */
  readonly sayInFiles: (message: Message) => string;
  readonly providers: ProviderTable;
  /** What the demo can show; empty where it does not run. */
  readonly situations: readonly DemoSituation[];
  /** Resolves once the state has the mail apps, with those of this computer among them. */
  readonly programsKnown: Promise<void>;
  /** The URL of each help page by its id. */
  readonly helpPages: ReadonlyMap<string, string>;
  /** ISO 8601. */
  readonly today: string;
  /** Aborted when the program has to end. */
  readonly signal: AbortSignal;
  /** Ends the program at once, without closing connections in order. */
  readonly quit: () => void;
}

/**
 * The next step: `page` shows the current page of the wizard, `menu` asks again on the same page, and a number ends the program with
 * that exit code.
 */
export type Step = 'page' | 'menu' | ExitCode;
