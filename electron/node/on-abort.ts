import { setMaxListeners } from 'node:events';

/** The function that takes the listener away again; until then it is called when the signal is aborted. */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  // Everything under way in a run listens to its one signal: what Node takes for a leak, and warns of, is none here.
  setMaxListeners(0, signal);
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}
