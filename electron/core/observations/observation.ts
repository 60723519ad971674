import type { Candidate } from '../../contract/candidate';
import type { Direction } from '../../contract/verdict';
import type { Inquiry } from '../discovery/inquiry';

/** What a run has come to when something more is to be learned. */
export interface ObservationContext {
  /** The domain of the address, the domain typed, or the host typed. */
  readonly domain: string;
  /** False where exactly the servers of a host, or those that were given, are tested. */
  readonly isLookedUp: boolean;
  /** The best proven server of each direction. */
  readonly proven: Readonly<Record<Direction, Candidate | null>>;
}

/**
 * Something that can be learned beside what sources and probes tell. It is asked only where a check needs it, once both servers are
 * proven, and at the latest when the run settles: from then on only look-ups that have been made are answered.
 */
export interface Observation<Id extends string = string, Value = unknown> {
  /** Its file's name. */
  readonly id: Id;
  /** Null where a run gives no reason to ask. It names no servers and recognises no provider. */
  readonly inquire: (context: ObservationContext) => Inquiry<Value> | null;
}
