import { writeSync } from 'node:fs';

/** Writes a line to the terminal that the program was started in; nothing happens where there is none, or its reader has gone. */
export function tellTerminal(line: string): void {
  try {
    writeSync(2, `${line}\n`);
  } catch {
    // A program that was started by a click has nobody to tell.
  }
}
