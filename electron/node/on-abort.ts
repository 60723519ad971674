import { setMaxListeners } from 'node:events';

/** Calls the listener when the signal is aborted. Gives the function that removes the listener. */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  // All work of a run listens to its one signal. Node would take so many listeners for a leak and warn.
  setMaxListeners(0, signal);
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}
