import { limits } from '../core/limits';
import { type ConnectionQueue, createConnectionQueue } from './connection-queue';

/** What all runs of a program share about the servers that they meet. */
export interface Ledger {
  readonly connections: ConnectionQueue;
  readonly refusals: Refusals;
}

/** The sign-ins that servers have refused while the program runs. Log watchers count them per host, and lock people out. */
interface Refusals {
  note(host: string): void;
  /** How many the host has refused in the last `limits.refusalsMs`. */
  lately(host: string): number;
}

/** Starts empty; `nowMs` is a monotonic clock. */
export function createLedger(nowMs: () => number): Ledger {
  return { connections: createConnectionQueue(), refusals: createRefusals(nowMs) };
}

function createRefusals(nowMs: () => number): Refusals {
  const times = new Map<string, readonly number[]>();
  const recent = (host: string) => (times.get(host) ?? []).filter((atMs) => nowMs() - atMs < limits.refusalsMs);
  return {
    note: (host) => {
      times.set(host, [...recent(host), nowMs()]);
    },
    lately: (host) => recent(host).length,
  };
}
