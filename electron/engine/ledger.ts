import type { Clock } from './ports';
import { createRefusals, type Refusals } from './refusals';

/** What all runs of a program share about the servers that they meet. */
export interface Ledger {
  readonly refusals: Refusals;
}

/** Starts empty. */
export function createLedger(clock: Clock): Ledger {
  return { refusals: createRefusals(clock) };
}
