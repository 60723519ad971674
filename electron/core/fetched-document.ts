/** A request for a document that has a body. */
export interface DocumentPost {
  /** PROPFIND asks for properties of one thing, without those inside it: RFC 4918 §9.1. A POST where it is left out. */
  readonly method?: 'PROPFIND';
  readonly body: string;
  readonly contentType: string;
}

/** A document that answered with a 2xx status. */
export interface FetchedDocument {
  /** Its URL after all redirects. */
  readonly url: string;
  /** Decompressed where it came compressed. */
  readonly body: Uint8Array;
  /** The media type without parameters, lower case, empty where none was given. */
  readonly contentType: string;
  /** When it was last changed, as its server says. ISO 8601 in UTC; null where the server gives no usable date. */
  readonly date: string | null;
  /** SHA-256 of the body in Base64 (RFC 4648 §4). */
  readonly sha256: string;
}
