import type { Protocol } from '../../../contract/candidate';
import type { Cause } from '../../../contract/cause';
import type { Stage } from '../../../contract/failure';

/** A reply of one server or provider that general words would misread, with its proof. */
export interface ReplyPattern {
  readonly protocol: Protocol;
  /** Left out where the words mean the same at every stage. */
  readonly stage?: Stage;
  /** Is tried on the reply in one line. Every repetition is bounded, and none is inside another. */
  readonly pattern: RegExp;
  readonly cause: Cause;
  /** A real reply; addresses and names in it are replaced. */
  readonly example: string;
  /** The page, source file or thread with this reply. */
  readonly source: string;
}
