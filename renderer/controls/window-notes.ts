import type { DemoAccounts } from '../../electron/contract/api';
import type { Message } from '../../electron/contract/message';
import type { WeeklyNews } from '../../electron/contract/updates';

/** What the window shows in addition to the wizard's state: sheets, and the result of a press. */
export interface WindowNotes {
  /** The sheet over the page; null where there is none. */
  readonly sheet: 'help' | 'about' | null;
  /** The result of copying, for a moment; null otherwise. */
  readonly said: Message | null;
  /** What only screen readers need to be told, for a moment, because the page shows it; empty otherwise. */
  readonly heard: readonly Message[];
  /** What could not be done, until it is dismissed or the page changes. */
  readonly problem: Message | null;
  /** The name of a development runtime that is no longer maintained; null where the runtime is maintained. */
  readonly developmentRuntime: string | null;
  /** The accounts of the demo; null outside it. */
  readonly demo: DemoAccounts | null;
  /** The host to name in the question about weekly looks for new versions; null where it is not asked. */
  readonly updateQuestion: string | null;
  /** What such a look has found, until it is dismissed; null where there is nothing. */
  readonly updateNews: WeeklyNews | null;
}

/** A window without notes. */
export const noNotes: WindowNotes = {
  ...{ sheet: null, said: null, heard: [], problem: null },
  ...{ developmentRuntime: null, demo: null, updateQuestion: null, updateNews: null },
};

/** Changes some of the notes. */
export type ChangeNotes = (changes: Partial<WindowNotes>) => void;
