import { type ConnectionQueue, createConnectionQueue } from './connection-queue';
import { createRefusals, type Refusals } from './refusals';

/** What all runs of a program share about the servers that they meet. */
export interface Ledger {
  readonly connections: ConnectionQueue;
  readonly refusals: Refusals;
}

/** Starts empty; `nowMs` is a monotonic clock. */
export function createLedger(nowMs: () => number): Ledger {
  return { connections: createConnectionQueue(), refusals: createRefusals(nowMs) };
}
