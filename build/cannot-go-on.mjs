/** Ends a script with one sentence for its user; anything else that is thrown is our mistake and keeps its stack. */
export class CannotGoOn extends Error {}

/**
 * Runs a script's main function and exits with the code it gives, or with 1 after the sentence it cannot go on for.
 *
 * @param {() => Promise<number>} main
 */
export async function exitWith(main) {
  // With these handlers the `exit` listeners run, which end what was started beside.
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
