import { limits } from '../core/limits';
import { type ExitCode, exitCodes } from './exit-codes';
import { releaseTerminal } from './standard-streams';

/** The signals that end the program, and the exit code of each. */
const endings = {
  SIGINT: exitCodes.cancelled,
  SIGTERM: exitCodes.terminated,
  SIGHUP: exitCodes.hungUp,
  SIGQUIT: exitCodes.quit,
} as const satisfies Partial<Record<NodeJS.Signals, ExitCode>>;

type EndingSignal = keyof typeof endings;

/** Ends the program before its command is done. */
interface EarlyEnd {
  /** Aborted by the first call that ends the program. */
  readonly signal: AbortSignal;
  /** The exit code of the early end; null while there is none. */
  exitCode(): ExitCode | null;
  /** Ends the program within `limits.endMs`, even where the command ignores the signal. Only the first call counts. */
  end(exit: ExitCode, atOnce: () => void): void;
  /**
   * Handles the system's signals until the returned function is called.
   *
   * @param isProperEnd - Whether a signal is the normal end of the command.
   */
  takeSignals(isProperEnd: boolean): () => void;
}

/**
 * Makes every command end within two seconds of a signal. The command gets a moment to close its sockets and save what it knows; then
 * the program ends by the signal itself. A second signal ends it at once. npm and timeout send each signal twice, so what comes within
 * `limits.sameSignalMs` counts as the same one.
 */
export function createEarlyEnd(): EarlyEnd {
  const controller = new AbortController();
  let code: ExitCode | null = null;
  let endedMs = 0;

  function end(exit: ExitCode, atOnce: () => void): void {
    if (code !== null) return;
    code = exit;
    endedMs = performance.now();
    process.exitCode = exit;
    // A file or server that does not answer must not keep the program running.
    setTimeout(atOnce, limits.endMs).unref();
    controller.abort();
  }

  function takeSignal(name: EndingSignal, isProperEnd: boolean): void {
    if (code === null) {
      end(isProperEnd ? exitCodes.done : endings[name], () => endBySignal(name));
      return;
    }
    const isSecond = performance.now() - endedMs > limits.sameSignalMs;
    // A terminal that is closed sends SIGHUP several times, and the command may still be saving.
    if (isSecond && name !== 'SIGHUP') endBySignal(name);
  }

  return {
    signal: controller.signal,
    exitCode: () => code,
    end,
    takeSignals: (isProperEnd) => {
      const onSignal = (name: NodeJS.Signals) => {
        if (isEnding(name)) takeSignal(name, isProperEnd);
      };
      const names = Object.keys(endings);
      for (const name of names) process.on(name, onSignal);
      return () => {
        for (const name of names) process.off(name, onSignal);
      };
    },
  };
}

/** Ends the program at once by the signal itself. `process.exit` would wait for a thread that waits for a file. */
export function endBySignal(name: EndingSignal | 'SIGPIPE'): void {
  releaseTerminal();
  if (process.platform === 'win32') process.exit(name === 'SIGPIPE' ? exitCodes.readerLeft : endings[name]);
  // Node ignores SIGPIPE. Adding and removing a listener restores the system's default action.
  process.on(name, () => undefined).removeAllListeners(name);
  // SIGQUIT would write a core file to the disk, and a password may be in it.
  process.kill(process.pid, name === 'SIGQUIT' ? 'SIGKILL' : name);
}

function isEnding(name: string): name is EndingSignal {
  return Object.hasOwn(endings, name);
}
