/**
 * Makes a wait that gives each caller a turn of the event loop of its own, in the order of their calls. So the work of two callers
 * does not add up to one long block.
 */
export function createOwnTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
