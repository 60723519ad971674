import { app, dialog } from 'electron';

/** Long enough to read a sentence; nobody may be there to close the box. */
const readingMs = 15_000;

/**
 * Says why Mailwright cannot start, and ends it with that exit code. Whoever started it in a terminal reads it there;
 * for anybody else there is a box, which does not hold the program up for ever.
 */
export async function cannotStart(reason: string, exitCode: number): Promise<void> {
  process.stderr.write(`${reason}\n`);
  if (!process.stderr.isTTY) {
    const box = dialog.showMessageBox({ type: 'error', title: app.getName(), message: reason });
    await Promise.race([box, new Promise((resolve) => setTimeout(resolve, readingMs))]);
  }
  app.exit(exitCode);
}
