import { writeSync } from 'node:fs';

/** Writes a line to the terminal that the program was started in. Does nothing without a terminal, or when it is closed. */
export function tellTerminal(line: string): void {
  try {
    writeSync(2, `${line}\n`);
  } catch {
    // A program that was started by a click may have no standard error.
  }
}
