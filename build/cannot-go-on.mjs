/** Ends a script with one sentence for its user; anything else that is thrown is our mistake and keeps its stack. */
export class CannotGoOn extends Error {}

/**
 * Runs a script's main function and exits with its code. After a `CannotGoOn` it prints that sentence and exits with 1.
 *
 * @param {() => Promise<number>} main
 */
export async function exitWith(main) {
  // Signals that are handled run the `exit` listeners, which end the programs that the script has started.
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  try {
    process.exit(await main());
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
