import type { Message } from '../contract/message';
import type { RunEvent } from '../contract/run-event';
import { message } from '../core/message';
import { cleanText } from '../core/run/clean-text';
import { withText } from '../core/run/with-text';
import { createEventLines } from './event-lines';

/** Where a command's words and data go: data to standard output, words and progress to standard error. */
export interface Output {
  /** One event of a run. */
  event(event: RunEvent): void;
  /** One JSON value on a line of its own; only where JSON was asked for. */
  json(value: unknown): void;
  /** Text that is the command's result; only where JSON was not asked for. */
  text(text: string): void;
  /** A sentence for the person in front of the terminal. */
  tell(message: Message): void;
}

/** Prints to this process's streams. */
export function createOutput(options: { readonly json: boolean; readonly say: (message: Message) => string }): Output {
  const { say } = options;
  const tell = (sentence: Message) => process.stderr.write(`${say(sentence)}\n`);
  const write = (text: string) => void process.stdout.write(text);
  const lineOf = (value: unknown) => JSON.stringify(withText(value, say));
  const events = createEventLines(lineOf, write);
  return {
    tell,
    json: (value) => {
      if (!options.json) return;
      events.flush();
      write(`${lineOf(value)}\n`);
    },
    text: (text) => {
      if (!options.json) write(text.endsWith('\n') ? text : `${text}\n`);
    },
    event: (event) => {
      if (options.json) return events.add(event);
      const progress = progressOf(event);
      if (progress !== null) tell(progress);
    },
  };
}

/** What a person is told while a run goes on; null for events that only programs want. */
function progressOf(event: RunEvent): Message | null {
  if (event.kind === 'step-ended') {
    const values = { step: event.step, took: Math.round(event.tookMs) };
    return message(`cli.progress.${event.state}`, values);
  }
  if (event.kind === 'line') {
    return message(`cli.line.${event.from}`, { step: event.step, text: cleanText(event.text) });
  }
  return null;
}
