import type { Basis, Named, Source, Trust } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { PublishedServer } from './published-settings';

/** A server that one source names, not proven yet. Its host is ASCII and lower case; placeholders are filled in. */
export interface Claim extends PublishedServer {
  /** Another form of the login name, where the source says that the server takes either. */
  readonly otherLogin?: string | null;
  readonly source: Source;
  readonly trust: Trust;
  readonly trustReason: Message;
  readonly named: Named;
  readonly basis: Basis;
  /** The domain whose mail exchanger it is, where it was guessed as that. */
  readonly exchangerOf?: string;
  /** ISO 8601 in UTC. */
  readonly documentDate: string | null;
  /** Place among the servers of its kind in the source, from 0; the same for all guesses, which rank by port. */
  readonly order: number;
  /** Place of the host among the names that one source guessed, from 0; the last key of the ranking, so that its order is fixed. */
  readonly nameOrder: number;
}
