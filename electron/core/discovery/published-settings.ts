import type { Auth, Protocol, Security } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';

/** A server as a document gives it. */
export interface PublishedServer {
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  /** Null where the document gives no user name. */
  readonly login: string | null;
  /** Best first; empty where the document does not say. */
  readonly auth: readonly Auth[];
}

/** A server that a document names and that nobody can connect to. */
export type UnusableServer = Extract<Failure, { code: 'unusable-server' }>;

/** The settings that a document of any format publishes, as far as Mailwright uses them. */
export interface PublishedSettings {
  /** Mail domains it is meant for, where it names them. */
  readonly domains: readonly string[];
  /** Empty where the document gives none. */
  readonly displayName: string;
  /** IMAP and POP3 servers, in document order. */
  readonly incoming: readonly PublishedServer[];
  /** Submission servers, in document order. */
  readonly outgoing: readonly PublishedServer[];
  /** Servers of both kinds that were left out, in document order. */
  readonly leftOut: readonly UnusableServer[];
}
