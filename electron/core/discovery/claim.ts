import type { Auth, Protocol, Security, Source, Trust } from '../../contract/candidate';
import type { Message } from '../../contract/message';

/** A server that one source names, before anything of it was proven. */
export interface Claim {
  readonly protocol: Protocol;
  /** ASCII, lower case, placeholders filled in. */
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  /** Null where no address is known or the source does not say. */
  readonly login: string | null;
  /** Best first; empty where the source does not say. */
  readonly auth: readonly Auth[];
  readonly source: Source;
  readonly trust: Trust;
  readonly trustReason: Message;
  /** ISO 8601 in UTC. */
  readonly documentDate: string | null;
  /** Place among the servers of its kind in the source, from 0; equal for guesses, whose ports decide. */
  readonly order: number;
  /** Place of the host among the names that one source guessed, from 0; decides last, so that equal servers keep one order. */
  readonly nameOrder: number;
}
