import type { Candidate } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';

/** A server as a document gives it: `login` is null where it gives no user name, and `auth` empty where it does not say. */
export type PublishedServer = Pick<Candidate, 'protocol' | 'host' | 'port' | 'security' | 'login' | 'auth'>;

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
