import type { Basis, Named, Source, Trust } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { PublishedServer } from './published-settings';

/** A server that one source names, before anything of it was proven. Its host is ASCII and lower case, placeholders are filled in. */
export interface Claim extends PublishedServer {
  readonly source: Source;
  readonly trust: Trust;
  readonly trustReason: Message;
  readonly named: Named;
  readonly basis: Basis;
  /** ISO 8601 in UTC. */
  readonly documentDate: string | null;
  /** Place among the servers of its kind in the source, from 0; equal for guesses, whose ports decide. */
  readonly order: number;
  /** Place of the host among the names that one source guessed, from 0; decides last, so that equal servers keep one order. */
  readonly nameOrder: number;
}
