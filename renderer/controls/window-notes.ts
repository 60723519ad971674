import type { DemoAccounts } from '../../electron/contract/api';
import type { Message } from '../../electron/contract/message';

/** What the window shows beside the wizard's state: sheets, and what became of a press. */
export interface WindowNotes {
  /** The sheet that lies over the page; null where none does. */
  readonly sheet: 'help' | 'about' | null;
  /** What became of copying, for a moment; null otherwise. */
  readonly said: Message | null;
  /** What could not be done, until it is put away or the page changes. */
  readonly problem: Message | null;
  /** The runtime, where it is one for development that is no longer maintained; null where it is maintained. */
  readonly developmentRuntime: string | null;
  /** The accounts to try; null while the network is real. */
  readonly demo: DemoAccounts | null;
}

/** A window that has nothing to say. */
export const noNotes: WindowNotes = { sheet: null, said: null, problem: null, developmentRuntime: null, demo: null };

/** Changes some of the notes. */
export type ChangeNotes = (changes: Partial<WindowNotes>) => void;
