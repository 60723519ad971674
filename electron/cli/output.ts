import type { Message } from '../contract/message';
import type { RunEvent } from '../contract/run-event';
import { withText } from '../core/run/with-text';
import { escapedJson } from './escaped-json';
import { createEventLines } from './event-lines';
import { type Block, gap } from './layout/block';
import { createRunProgress, type ProgressManner } from './run-progress';
import { canShowStatus, printData, printPage, printSentence, showStatus } from './standard-streams';

/** A command's result for a person. */
export interface Page {
  readonly whole: readonly Block[];
  /** The answer alone, for `--quiet`. */
  readonly answer: readonly Block[];
}

/** Prints for a command: data to standard output, sentences and progress to standard error. */
export interface Output {
  /** A run begins, as the sentence says. */
  start(sentence: Message): void;
  /** One event of a run; `run` names it where several share this output, and is left out where there is one. */
  event(event: RunEvent, run?: string): void;
  /** Does work that has no events, and tells its stages. */
  staged<T>(begin: Message, work: (stage: (sentence: Message) => void) => Promise<T>): Promise<T>;
  /** Does work, such as a question on the terminal, without progress between. */
  undisturbed<T>(work: () => Promise<T>): Promise<T>;
  /** One JSON value on a line of its own; only where JSON was asked for. */
  json(value: unknown): void;
  /** The command's result; only where JSON was not asked for. */
  page(page: Page): void;
  /** A file that was asked for on standard output, which then gets nothing else. */
  file(content: string): void;
  /** A sentence for the person in front of the terminal. */
  tell(message: Message): void;
  /** A sentence that the page says too; only where JSON was asked for. */
  tellBesideJson(message: Message): void;
}

/** The flags that decide what is printed, and where. */
interface OutputWishes {
  readonly json: boolean;
  /** Whether a file was asked for on standard output; text then goes to standard error. */
  readonly isFileOnOutput: boolean;
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
  /** False where a flag forbids colours. */
  readonly mayColour: boolean;
  /** Gives each sentence as one line without control characters. */
  readonly say: (message: Message) => string;
}

/** Makes the output of this process's streams. */
export function createOutput(wishes: OutputWishes): Output {
  const { json, isFileOnOutput, isQuiet, mayColour, say } = wishes;
  const tell = (sentence: Message) => printSentence(say(sentence));
  const lineOf = (value: unknown) => escapedJson(withText(value, say));
  const events = createEventLines(lineOf, printData);
  let hasPage = false;
  const progress = createRunProgress({ manner: mannerOf(wishes), say, tell, showStatus });
  return {
    tell,
    tellBesideJson: (sentence) => {
      if (json) tell(sentence);
    },
    start: progress.start,
    staged: progress.staged,
    undisturbed: progress.undisturbed,
    page: ({ whole, answer }) => {
      if (json) return;
      const blocks = isQuiet ? answer : whole;
      printPage(hasPage ? [gap, ...blocks] : blocks, isFileOnOutput ? 'words' : 'data', mayColour);
      hasPage = true;
    },
    file: printData,
    json: (value) => {
      if (!json) return;
      events.flush();
      printData(`${lineOf(value)}\n`);
    },
    event: (event, run) => (json ? events.add(event, run) : progress.event(event)),
  };
}

function mannerOf({ json, isQuiet, isVerbose }: OutputWishes): ProgressManner {
  if (json || isQuiet) return 'none';
  if (isVerbose) return 'each-step';
  return canShowStatus() ? 'live' : 'start-only';
}
