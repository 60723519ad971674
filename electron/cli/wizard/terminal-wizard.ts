import type { Message } from '../../contract/message';
import type { ProviderTable } from '../../core/knowledge/provider';
import type { ExitCode } from '../exit-codes';
import type { Prompter } from './prompter';
import type { WizardSession } from './wizard-session';

/** What every page of the terminal wizard works with. */
export interface TerminalWizard {
  readonly session: WizardSession;
  readonly prompter: Prompter;
  readonly say: (message: Message) => string;
  readonly providers: ProviderTable;
  /** Address of each help page by its id. */
  readonly helpPages: ReadonlyMap<string, string>;
  /** Aborted when the program has to end. */
  readonly signal: AbortSignal;
  /** Ends the program at once, without farewells. */
  readonly quit: () => void;
}

/**
 * What follows: `page` shows the page where the wizard stands now, `menu` asks again on the same one, a number ends the
 * program with it.
 */
export type Step = 'page' | 'menu' | ExitCode;
