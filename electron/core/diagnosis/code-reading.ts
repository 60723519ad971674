import type { Cause } from '../../contract/cause';

/** What the codes of a reply say. */
export interface CodeReading {
  readonly cause: Cause;
  /** Whether the code is exact. Words of the server override one that stands for many things. */
  readonly isFirm: boolean;
}
