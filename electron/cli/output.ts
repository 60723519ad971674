import type { Message } from '../contract/message';
import type { RunEvent } from '../contract/run-event';
import { cleanText, printableLine } from '../core/clean-text';
import { message } from '../core/message';
import { withText } from '../core/run/with-text';
import { escapedJson } from './escaped-json';
import { createEventLines } from './event-lines';
import { printData, printWords } from './standard-streams';

/** Prints for a command: data to standard output, sentences and progress to standard error. */
export interface Output {
  /** One event of a run; `run` names it where several share this output, and is left out where there is one. */
  event(event: RunEvent, run?: string): void;
  /** One JSON value on a line of its own; only where JSON was asked for. */
  json(value: unknown): void;
  /** Sentences that are the command's result; only where JSON was not asked for. Values in them have to be single lines already. */
  text(text: string): void;
  /** A table that is the command's result, cells from outside included; only where JSON was not asked for. */
  rows(rows: readonly (readonly string[])[]): void;
  /** A file that was asked for on standard output, which then gets nothing else. */
  file(content: string): void;
  /** A sentence for the person in front of the terminal. */
  tell(message: Message): void;
}

/** The flags that decide where output goes. */
interface OutputWishes {
  readonly json: boolean;
  /** Whether a file was asked for on standard output; text then goes to standard error. */
  readonly isFileOnOutput: boolean;
  /** Gives each sentence as one line without control characters. */
  readonly say: (message: Message) => string;
}

/** Makes the output of this process's streams. */
export function createOutput({ json, isFileOnOutput, say }: OutputWishes): Output {
  const tell = (sentence: Message) => printWords(`${say(sentence)}\n`);
  const lineOf = (value: unknown) => escapedJson(withText(value, say));
  const events = createEventLines(lineOf, printData);
  const text = (content: string) => {
    if (json) return;
    const whole = content.endsWith('\n') ? content : `${content}\n`;
    if (isFileOnOutput) printWords(whole);
    else printData(whole);
  };
  return {
    tell,
    text,
    rows: (rows) => text(rows.map((cells) => `${cells.map(printableLine).join('\t')}\n`).join('')),
    file: printData,
    json: (value) => {
      if (!json) return;
      events.flush();
      printData(`${lineOf(value)}\n`);
    },
    event: (event, run) => {
      if (json) return events.add(event, run);
      const progress = progressOf(event);
      if (progress !== null) tell(progress);
    },
  };
}

/** The sentence that a person sees for an event of a run; null for events that are only for programs. */
function progressOf(event: RunEvent): Message | null {
  if (event.kind === 'step-ended') {
    const values = { step: event.step, took: { ms: event.tookMs } };
    return message(`cli.progress.${event.state}`, values);
  }
  if (event.kind === 'line') {
    return message(`cli.line.${event.from}`, { step: event.step, text: cleanText(event.text) });
  }
  return null;
}
