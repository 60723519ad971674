import type { ReadStream, WriteStream } from 'node:tty';
import type { Message } from '../../contract/message';
import type { Secret } from '../../core/secret';

/** How a line looks; where the output is not plain, items have a mark: of passing, warning, failing, or none of these. */
export type LineKind = 'title' | 'text' | 'quiet' | 'pass' | 'warn' | 'fail' | 'item';

/** One line for the person in front of the terminal; it is wrapped to the width of the terminal. */
export interface Line {
  readonly kind: LineKind;
  readonly text: string;
  /** Steps to the right. */
  readonly indent: number;
  /** What stands out at the left, such as the number of a step; empty where nothing does. */
  readonly lead: string;
}

/** What came of a question: an answer, the wish to go back, or the wish to end the program. */
export type Answer<T> =
  | { readonly kind: 'given'; readonly value: T }
  | { readonly kind: 'back' }
  | { readonly kind: 'leave' };

/** Something that can be chosen. */
export interface Choice<T> {
  readonly label: string;
  readonly value: T;
}

/** A question for a line of text. */
interface TextQuestion {
  readonly question: string;
  /** What stands there already; it can be changed. */
  readonly initial: string;
  /** What is wrong with a text, as a sentence; null where nothing is. */
  readonly problemOf: (text: string) => string | null;
}

/** A question with answers to choose from. */
export interface ChoiceQuestion<T> {
  readonly question: string;
  /** At least one, the most likely first. */
  readonly choices: readonly Choice<T>[];
}

/** The same, where any number may be chosen; `initial` are chosen already. */
interface ManyQuestion<T> extends ChoiceQuestion<T> {
  readonly initial: readonly T[];
}

/** What goes on, while it goes on. Nothing can be asked meanwhile. */
export interface Progress {
  /** A line that stays. */
  note(line: Line): void;
  /** What is waited for now, in place of what was said before; where nothing can be replaced, only news are told. */
  status(text: string, options: { readonly isNews: boolean }): void;
  end(): void;
}

/** What a key does while something is followed; each is called every time. */
export interface FollowKeys {
  /** Ctrl-C or Esc. */
  readonly onCancel: () => void;
  /** Enter. */
  readonly onEnter: () => void;
}

/** What a prompter speaks with. */
export interface PromptSurroundings {
  readonly input: ReadStream;
  readonly output: WriteStream;
  readonly say: (message: Message) => string;
  /** Aborted when the program has to end. */
  readonly signal: AbortSignal;
}

/** The terminal as the wizard sees it. */
export interface Prompter {
  show(lines: readonly Line[]): void;
  ask(question: TextQuestion): Promise<Answer<string>>;
  choose<T>(question: ChoiceQuestion<T>): Promise<Answer<T>>;
  chooseMany<T>(question: ManyQuestion<T>): Promise<Answer<readonly T[]>>;
  /** Asks without showing what is typed; null where nothing was. */
  askSecret(question: string): Promise<Answer<Secret | null>>;
  /** Begins to follow something that is at `status`; no key is kept for the next question. */
  follow(status: string, keys: FollowKeys): Progress;
}

/** The answer with that value. */
export function given<T>(value: T): Answer<T> {
  return { kind: 'given', value };
}
