import { limits } from '../core/limits';

/** The connections of all runs, at most `limits.connectionsAtOnce` at a time to one address. */
export interface ConnectionQueue {
  /**
   * Resolves when a connection to these addresses may be opened; gives the function that gives the place back. A sign-in comes before
   * probes that wait. Resolves at once where the signal is aborted; then nothing is to be opened.
   */
  enter(addresses: readonly string[], purpose: 'sign-in' | 'probe', signal: AbortSignal): Promise<() => void>;
}

/** One that waits for its place, or has it. */
interface Waiting {
  readonly addresses: readonly string[];
  readonly purpose: 'sign-in' | 'probe';
  readonly admit: () => void;
}

/** Starts with no connection. */
export function createConnectionQueue(): ConnectionQueue {
  const open = new Set<Waiting>();
  const waiting: Waiting[] = [];

  const openTo = (address: string) => [...open].filter(({ addresses }) => addresses.includes(address)).length;
  const isFree = ({ addresses }: Waiting) => addresses.every((address) => openTo(address) < limits.connectionsAtOnce);
  const admitNext = () => {
    const next = waiting.find(isFree);
    if (next === undefined) return;
    waiting.splice(waiting.indexOf(next), 1);
    open.add(next);
    next.admit();
    admitNext();
  };

  return {
    enter: (addresses, purpose, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(() => undefined);
        const admit = () => {
          signal.removeEventListener('abort', giveUp);
          resolve(() => {
            if (open.delete(one)) admitNext();
          });
        };
        const one = { addresses, purpose, admit };
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
