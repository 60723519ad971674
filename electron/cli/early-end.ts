import { limits } from '../core/limits';
import { type ExitCode, exitCodes } from './exit-codes';
import { releaseTerminal } from './standard-streams';

/** The signals that end the program, and what it ends with. */
const endings = {
  SIGINT: exitCodes.cancelled,
  SIGTERM: exitCodes.terminated,
  SIGHUP: exitCodes.hungUp,
  SIGQUIT: exitCodes.quit,
} as const satisfies Partial<Record<NodeJS.Signals, ExitCode>>;

type EndingSignal = keyof typeof endings;

/** What can end the program before its command does. */
interface EarlyEnd {
  /** Aborted by the first thing that ends the program. */
  readonly signal: AbortSignal;
  /** What the program ends with then; null as long as nothing ends it. */
  exitCode(): ExitCode | null;
  /** Ends the program soon, whether the command looks at the signal or not. Only the first end counts. */
  end(exit: ExitCode, atOnce: () => void): void;
  /**
   * Takes the system's signals, until the function that it gives is called.
   *
   * @param isProperEnd - Whether a signal is how the command ends when all is well.
   */
  takeSignals(isProperEnd: boolean): () => void;
}

/** Starts with nothing that ends the program. */
export function createEarlyEnd(): EarlyEnd {
  const controller = new AbortController();
  let code: ExitCode | null = null;
  let endedMs = 0;

  function end(exit: ExitCode, atOnce: () => void): void {
    if (code !== null) return;
    code = exit;
    endedMs = performance.now();
    process.exitCode = exit;
    // What a command holds open must not keep the program: a file that gives no answer, or a server.
    setTimeout(atOnce, limits.endMs).unref();
    controller.abort();
  }

  function takeSignal(name: EndingSignal, isProperEnd: boolean): void {
    if (code === null) {
      end(isProperEnd ? exitCodes.done : endings[name], () => endBySignal(name));
      return;
    }
    const isSecond = performance.now() - endedMs > limits.sameSignalMs;
    // A terminal that is closed says so several times, and what is known may still be saved.
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

/**
 * Ends the program at once, as the signal does where nobody takes it. `process.exit` would wait for a file that gives no answer.
 */
export function endBySignal(name: EndingSignal | 'SIGPIPE'): void {
  releaseTerminal();
  if (process.platform === 'win32') process.exit(name === 'SIGPIPE' ? exitCodes.readerLeft : endings[name]);
  // Node ignores SIGPIPE; once a listener has come and gone, the system's own way holds again.
  process.on(name, () => undefined).removeAllListeners(name);
  // SIGQUIT would write the memory to the disk, and a password may be in it.
  process.kill(process.pid, name === 'SIGQUIT' ? 'SIGKILL' : name);
}

function isEnding(name: string): name is EndingSignal {
  return Object.hasOwn(endings, name);
}
