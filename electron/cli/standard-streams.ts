import type { ReadStream, WriteStream } from 'node:tty';
import { printableText } from '../core/clean-text';

/** Why standard output can no longer be written; `detail` is the system's code, for example `ENOSPC`. */
export type OutputLoss = { readonly code: 'reader-left' } | { readonly code: 'not-writable'; readonly detail: string };

// After a failure every further write would fail and be reported again.
let isOutputLost = false;
let areErrorsLost = false;

/**
 * Writes data to standard output, without control characters. Values in it have to be single lines already. This file and the wizard's
 * prompters are the only code that writes to the terminal.
 */
export function printData(text: string): void {
  if (!isOutputLost) process.stdout.write(printableText(text));
}

/** Writes sentences for a person to standard error, without control characters. */
export function printWords(text: string): void {
  if (!areErrorsLost) process.stderr.write(printableText(text));
}

/**
 * Reports once that standard output can no longer be written. A closed standard error stops nothing, because sentences are not the work:
 * its files may still be wanted. A reader that closes standard output wants nothing more (exit code 141).
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

/** The columns of the terminals for data and for sentences; 0 where the stream is no terminal. */
export function streamColumns(): { readonly data: number; readonly words: number } {
  return { data: process.stdout.columns ?? 0, words: process.stderr.columns ?? 0 };
}

/** The terminal of the person. Text for it has to be cleaned before, because prompts write control sequences of their own. */
export function personsTerminal(): { readonly input: ReadStream; readonly output: WriteStream } {
  return { input: process.stdin, output: process.stderr };
}

/** Restores the terminal: typed characters show again, and keys have their usual meaning. */
export function releaseTerminal(): void {
  if (process.stdin.isTTY && process.stdin.isRaw) process.stdin.setRawMode(false);
}
