import type { Candidate } from '../../contract/candidate';
import type { Direction } from '../../contract/verdict';
import type { Inquiry } from '../discovery/inquiry';

/** What is known of a run when an observation is asked for. */
export interface ObservationContext {
  /** The domain of the address, the domain typed, or the host typed. */
  readonly domain: string;
  /** False where the run tests only the servers of a typed host, or given servers. */
  readonly isLookedUp: boolean;
  /** The best proven server of each direction. */
  readonly proven: Readonly<Record<Direction, Candidate | null>>;
}

/**
 * Something that a run can learn beyond sources and probes. It is asked for only where a check needs it, and no run waits for it. After the
 * end only look-ups that were made before are answered.
 */
export interface Observation<Id extends string = string, Value = unknown> {
  /** The name of its file. */
  readonly id: Id;
  /**
   * When it is first asked for: beside the sources, where it has to learn something new from names that they look up too; else once both
   * servers are proven, or at the latest when the run settles.
   */
  readonly starts: 'beside-the-sources' | 'once-proven';
  /** Null where a run gives no reason to ask. It names no servers and recognises no provider. */
  readonly inquire: (context: ObservationContext) => Inquiry<Value> | null;
}
