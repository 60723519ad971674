import type { ReadStream, WriteStream } from 'node:tty';
import type { Message } from '../../contract/message';
import type { Secret } from '../../core/secret';
import type { Block } from '../layout/block';
import type { Line } from './lines';

/** The outcome of a question: an answer, the wish to go back, or the wish to end the program. */
export type Answer<T> =
  | { readonly kind: 'given'; readonly value: T }
  | { readonly kind: 'back' }
  | { readonly kind: 'leave' };

/** Something that can be chosen. */
export interface Choice<T> {
  readonly label: string;
  /** The group that it belongs to, in long lists; choices of a group follow each other. */
  readonly group?: string;
  readonly value: T;
}

interface TextQuestion {
  readonly question: string;
  /** The text in the field at first; it can be changed. */
  readonly initial: string;
  /** What is wrong with a text, as a sentence; null where nothing is. */
  readonly problemOf: (text: string) => string | null;
  /** Whether a pasted text of several lines is an answer too. It is neither shown nor asked for its problem. */
  readonly takesLines?: boolean;
}

/** A question with answers to choose from. */
export interface ChoiceQuestion<T> {
  readonly question: string;
  /** At least one, the most likely first. */
  readonly choices: readonly Choice<T>[];
}

/** A question with any number of answers; those in `initial` are chosen at first. */
interface ManyQuestion<T> extends ChoiceQuestion<T> {
  readonly initial: readonly T[];
}

/** Shows the progress of a run. Nothing can be asked until it ends. */
export interface Progress {
  /** A line that stays. */
  note(line: Line): void;
  /** Replaces the status. A prompter that cannot replace lines prints it only where `isNews` is set. */
  status(text: string, options: { readonly isNews: boolean }): void;
  end(): void;
}

/** Handlers of keys while a run is followed; each is called at every press. */
export interface FollowKeys {
  /** Ctrl-C or Esc. */
  readonly onCancel: () => void;
  /** Enter. */
  readonly onEnter: () => void;
}

/** What a prompter needs to run. */
export interface PromptSurroundings {
  readonly input: ReadStream;
  readonly output: WriteStream;
  readonly say: (message: Message) => string;
  /** Aborted when the program has to end. */
  readonly signal: AbortSignal;
}

/** The terminal as the wizard sees it. */
export interface Prompter {
  show(parts: readonly (Line | Block)[]): void;
  ask(question: TextQuestion): Promise<Answer<string>>;
  choose<T>(question: ChoiceQuestion<T>): Promise<Answer<T>>;
  chooseMany<T>(question: ManyQuestion<T>): Promise<Answer<readonly T[]>>;
  /** Asks without showing what is typed; null where nothing was typed. */
  askSecret(question: string): Promise<Answer<Secret | null>>;
  /** Begins to show progress, with `status` first; keys pressed meanwhile are not kept for the next question. */
  follow(status: string, keys: FollowKeys): Progress;
}

/** The answer with that value. */
export function given<T>(value: T): Answer<T> {
  return { kind: 'given', value };
}
