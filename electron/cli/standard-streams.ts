import type { ReadStream, WriteStream } from 'node:tty';
import { printableText } from '../core/clean-text';

/** Why standard output takes nothing more; `detail` is the system's code, for example `ENOSPC`. */
export type OutputLoss = { readonly code: 'reader-left' } | { readonly code: 'not-writable'; readonly detail: string };

// A stream that has failed fails at every further write, and each would be told again.
let isOutputLost = false;
let areErrorsLost = false;

/** Writes data to standard output; a terminal shows all of it and acts on none. Values in it have to be lines already. */
export function printData(text: string): void {
  if (!isOutputLost) process.stdout.write(printableText(text));
}

/** Writes words for a person to standard error, in the same way. */
export function printWords(text: string): void {
  if (!areErrorsLost) process.stderr.write(printableText(text));
}

/**
 * Tells once where standard output takes nothing more. Words that cannot be written end no work: whoever left standard error may
 * still wait for files.
 */
export function watchStandardStreams(onLoss: (loss: OutputLoss) => void): void {
  process.stderr.on('error', () => {
    areErrorsLost = true;
  });
  process.stdout.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
    if (isOutputLost) return;
    isOutputLost = true;
    onLoss(code === 'EPIPE' ? { code: 'reader-left' } : { code: 'not-writable', detail: code });
  });
}

/** How many columns the terminals have that data and words go to; 0 where one is no terminal. */
export function streamColumns(): { readonly data: number; readonly words: number } {
  return { data: process.stdout.columns ?? 0, words: process.stderr.columns ?? 0 };
}

/** The terminal that a person types at. What is written to it has to be printable already, because prompts move the cursor. */
export function personsTerminal(): { readonly input: ReadStream; readonly output: WriteStream } {
  return { input: process.stdin, output: process.stderr };
}

/** Gives a terminal back as the program found it: what is typed shows, and its keys have their usual meaning. */
export function releaseTerminal(): void {
  if (process.stdin.isTTY && process.stdin.isRaw) process.stdin.setRawMode(false);
}
