import type { ReadStream } from 'node:tty';

/** What a prompt does when the program is suspended and resumed. */
interface SuspensionHandlers {
  /** Called before the program is suspended, to restore the screen for the shell. */
  readonly onStop: () => void;
  /** Called when the program is resumed; the shell has written lines to the screen meanwhile. */
  readonly onResume: () => void;
}

/**
 * Lets Ctrl-Z and SIGTSTP suspend the program with the terminal restored for the shell, and takes the keys again when it is resumed. It
 * ends when the returned function is called.
 */
export function watchSuspension(input: ReadStream, { onStop, onResume }: SuspensionHandlers): () => void {
  let isWatching = true;
  const takeAgain = () => {
    if (!isWatching) return;
    // The shell has changed the mode of the terminal, and the runtime does not know it.
    input.setRawMode(false);
    input.setRawMode(true);
    process.off('SIGTSTP', stop).on('SIGTSTP', stop);
  };
  const stop = () => {
    process.off('SIGTSTP', stop);
    onStop();
    input.setRawMode(false);
    // Suspends the whole job, as a terminal does, because npx waits in the same job.
    process.kill(0, 'SIGTSTP');
    // The system suspends no program that no shell could resume. Then this runs next; else the handler of SIGCONT does.
    setImmediate(takeAgain);
  };
  const goOn = () => {
    takeAgain();
    // Runs after the handlers of the prompt libraries, which stop reading at this signal.
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
