import type { Auth, Protocol, Security } from '../../contract/candidate';

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

/** What a document says, whatever its format, of what Mailwright uses. */
export interface PublishedSettings {
  /** Mail domains it is meant for, where it names them. */
  readonly domains: readonly string[];
  /** Empty where the document gives none. */
  readonly displayName: string;
  /** IMAP and POP3 servers, in document order. */
  readonly incoming: readonly PublishedServer[];
  /** Submission servers, in document order. */
  readonly outgoing: readonly PublishedServer[];
}
