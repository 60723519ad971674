import type { Cause } from '../../../contract/cause';
import type { DecidingTest } from '../../../contract/explanation';

/** What one dialog or error text of a mail program can mean. */
export interface DialogEntry {
  /** Unique among all programs; translations name it. */
  readonly id: string;
  /** The program's words as they are shown. What differs from case to case stands as an example between « and ». */
  readonly says?: string;
  /** The same in other words: of an older version, or as people tell it. */
  readonly also?: readonly string[];
  /** Whether it says only that something failed, so that a sentence which it quotes tells more. Those decided by the reply always do. */
  readonly isFrame?: boolean;
  /** The code that the program shows, as it writes it. */
  readonly code?: string;
  /** Likeliest first, never empty. */
  readonly possible: readonly Cause[];
  readonly decidedBy: DecidingTest;
  /** The page or file with these words, where it is not the program's usual one. */
  readonly source?: string;
}

/** The dialogs of one mail program or library. */
export interface DialogsOfProgram {
  /** The program's name, as people write it. */
  readonly program: string;
  /** Other words by which people name it, in lower case. */
  readonly alsoCalled?: readonly string[];
  /** Whether these are the texts of several programs, so that `program` is no name. */
  readonly isMany?: true;
  /** The program's own source, string catalogue or help page. */
  readonly source: string;
  readonly entries: readonly DialogEntry[];
}

/** A language's texts of the same dialogs: the entry's id to what the program says, with « and » as in `DialogEntry`. */
export interface TranslatedDialogs {
  /** BCP 47. */
  readonly language: string;
  readonly sources: readonly string[];
  readonly says: Readonly<Record<string, string | readonly string[]>>;
}

/** The example of an entry: its code and words, as the program shows them. */
export function exampleOf({ code, says }: Pick<DialogEntry, 'code' | 'says'>): string {
  return [code, says?.replace(/[«»]/g, '')].filter((part) => part !== undefined).join(': ');
}
