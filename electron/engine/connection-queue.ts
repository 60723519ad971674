import { limits } from '../core/limits';

/** The connections of all runs, at most `limits.connectionsAtOnce` at a time to one address. */
export interface ConnectionQueue {
  /**
   * Resolves when a connection to these addresses may be opened; gives the function that gives the place back. A sign-in comes before
   * probes that wait. Resolves at once where the signal is aborted; then nothing is to be opened.
   */
  enter(addresses: readonly string[], purpose: 'sign-in' | 'probe', signal: AbortSignal): Promise<() => void>;
}

/** One that waits for its place. */
interface Waiting {
  readonly addresses: readonly string[];
  readonly purpose: 'sign-in' | 'probe';
  readonly admit: () => void;
}

/** Starts with no connection. */
export function createConnectionQueue(): ConnectionQueue {
  const open = new Map<string, number>();
  const waiting: Waiting[] = [];

  const count = (addresses: readonly string[], by: 1 | -1) => {
    for (const address of addresses) {
      const now = (open.get(address) ?? 0) + by;
      if (now === 0) open.delete(address);
      else open.set(address, now);
    }
  };
  const isFree = (addresses: readonly string[]) =>
    addresses.every((address) => (open.get(address) ?? 0) < limits.connectionsAtOnce);
  const admitNext = () => {
    const next = waiting.find(({ addresses }) => isFree(addresses));
    if (next === undefined) return;
    waiting.splice(waiting.indexOf(next), 1);
    next.admit();
    admitNext();
  };

  return {
    enter: (addresses, purpose, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(() => undefined);
        const one = {
          addresses,
          purpose,
          admit: () => {
            signal.removeEventListener('abort', giveUp);
            count(addresses, 1);
            let isGivenBack = false;
            resolve(() => {
              if (isGivenBack) return;
              isGivenBack = true;
              count(addresses, -1);
              admitNext();
            });
          },
        };
        const giveUp = () => {
          waiting.splice(waiting.indexOf(one), 1);
          resolve(() => undefined);
        };
        signal.addEventListener('abort', giveUp, { once: true });
        const firstProbe = waiting.findIndex((other) => purpose === 'sign-in' && other.purpose === 'probe');
        waiting.splice(firstProbe === -1 ? waiting.length : firstProbe, 0, one);
        admitNext();
      }),
  };
}
