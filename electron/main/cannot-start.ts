import { app, dialog } from 'electron';

/** Long enough to read a sentence; the program must end even if nobody closes the box. */
const readingMs = 15_000;

/**
 * Says why Mailwright cannot start, and ends it with that exit code. The reason is written to standard error. Where that is no
 * terminal, a box shows it too, for a limited time. Never resolves, so that nothing is done after it.
 */
export async function cannotStart(reason: string, exitCode: number): Promise<never> {
  process.stderr.write(`${reason}\n`);
  if (!process.stderr.isTTY) {
    const box = dialog.showMessageBox({ type: 'error', title: app.getName(), message: reason });
    await Promise.race([box, new Promise((resolve) => setTimeout(resolve, readingMs))]);
  }
  app.exit(exitCode);
  return await new Promise(() => undefined);
}
