import type { ReadStream } from 'node:tty';

/** What a prompt does around a stop of the program. */
interface SuspensionHandlers {
  /** Called before the program stops, to leave the screen as a shell wants it. */
  readonly onStop: () => void;
  /** Called when the program goes on; the screen shows the shell's lines below what was there. */
  readonly onResume: () => void;
}

/**
 * Lets Ctrl-Z and SIGTSTP stop the program with the terminal as the shell wants it, and takes the keys again when it goes on; until
 * the function that it gives is called.
 */
export function watchSuspension(input: ReadStream, { onStop, onResume }: SuspensionHandlers): () => void {
  let isWatching = true;
  const takeAgain = () => {
    if (!isWatching) return;
    // What the runtime believes of the terminal is no longer true: the shell has had it.
    input.setRawMode(false);
    input.setRawMode(true);
    process.off('SIGTSTP', stop).on('SIGTSTP', stop);
  };
  const stop = () => {
    process.off('SIGTSTP', stop);
    onStop();
    input.setRawMode(false);
    // The whole job, as a terminal does it: npx waits in the same one.
    process.kill(0, 'SIGTSTP');
    // No system stops a program that no shell could make go on; then this is next, else what follows SIGCONT is.
    setImmediate(takeAgain);
  };
  const goOn = () => {
    takeAgain();
    // After the prompt libraries, which stop reading at this signal.
    setImmediate(() => {
      if (isWatching) onResume();
    });
  };
  process.on('SIGTSTP', stop);
  process.on('SIGCONT', goOn);
  return () => {
    isWatching = false;
    process.off('SIGTSTP', stop);
    process.off('SIGCONT', goOn);
  };
}
