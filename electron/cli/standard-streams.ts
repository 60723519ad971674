import type { ReadStream, WriteStream } from 'node:tty';
import { printableLine, printableText } from '../core/clean-text';
import { type Block, paragraph } from './layout/block';
import { drawBlocks } from './layout/draw-blocks';
import { withoutMarks } from './layout/like-marks';
import { type Look, lookOf } from './layout/look';
import { textWidth } from './layout/text-width';

/** Why standard output can no longer be written; `detail` is the system's code, for example `ENOSPC`. */
export type OutputLoss = { readonly code: 'reader-left' } | { readonly code: 'not-writable'; readonly detail: string };

// After a failure every further write would fail and be reported again.
let isOutputLost = false;
let areErrorsLost = false;

/** What all who write much data wait for; null where standard output takes more. */
let outputTaken: Promise<void> | null = null;

/** Whether the line that changes is drawn at the end of standard error. */
let hasStatus = false;

/** Narrower terminals get no line that changes. */
const statusColumnsAtLeast = 20;

/**
 * Writes data to standard output, without control characters. Values in it have to be single lines already. This file and the wizard's
 * prompters are the only code that writes to the terminal.
 */
export function printData(text: string): void {
  clearStatus();
  if (!isOutputLost) process.stdout.write(printableText(text));
}

/**
 * Writes data as `printData` does. Resolves when more can be written: at once, or when the reader of standard output has caught up, or has
 * left.
 */
export function printDataInTurn(text: string): Promise<void> {
  printData(text);
  const { stdout } = process;
  if (isOutputLost || !stdout.writableNeedDrain) return Promise.resolve();
  outputTaken ??= new Promise((resolve) => {
    const goOn = () => {
      stdout.off('drain', goOn).off('error', goOn);
      outputTaken = null;
      resolve();
    };
    stdout.on('drain', goOn).on('error', goOn);
  });
  return outputTaken;
}

/** Writes sentences for a person to standard error, without control characters. */
export function printWords(text: string): void {
  clearStatus();
  if (!areErrorsLost) process.stderr.write(printableText(text));
}

/** Writes a sentence for a person to standard error; on a terminal it is wrapped. */
export function printSentence(sentence: string): void {
  if (process.stderr.isTTY) printPage([paragraph(sentence)], 'words', false);
  else printWords(`${sentence}\n`);
}

/** Writes a page to standard output, or as words to standard error. Drawing removes control characters from its texts. */
export function printPage(blocks: readonly Block[], stream: 'data' | 'words', mayColour: boolean): void {
  clearStatus();
  const isLost = stream === 'data' ? isOutputLost : areErrorsLost;
  const target = stream === 'data' ? process.stdout : process.stderr;
  if (!isLost) target.write(drawBlocks(blocks, lookOfStream(target, mayColour)));
}

/** Whether standard error can show a line that changes. */
export function canShowStatus(): boolean {
  const { isTTY, columns = 0 } = process.stderr;
  return isTTY === true && columns >= statusColumnsAtLeast && process.env['TERM'] !== 'dumb';
}

/** Shows a line at the end of standard error in place of the one before; an empty text removes it. Whatever is printed removes it too. */
export function showStatus(text: string): void {
  clearStatus();
  if (text === '' || areErrorsLost || !canShowStatus()) return;
  const line = withoutMarks(printableLine(text));
  // A line that the terminal breaks could not be removed.
  if (textWidth(line) >= process.stderr.columns) return;
  process.stderr.write(line);
  hasStatus = true;
}

function clearStatus(): void {
  if (hasStatus && !areErrorsLost) process.stderr.write('\r\u001b[K');
  hasStatus = false;
}

function lookOfStream({ isTTY, columns = 0 }: Pick<WriteStream, 'isTTY' | 'columns'>, mayColour: boolean): Look {
  const { platform, env: environment } = process;
  return lookOf({ isTerminal: isTTY === true, columns, mayColour, platform, environment });
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

/** Whether standard output is a terminal. */
export function isDataOnTerminal(): boolean {
  return process.stdout.isTTY === true;
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
  clearStatus();
  if (process.stdin.isTTY && process.stdin.isRaw) process.stdin.setRawMode(false);
}
