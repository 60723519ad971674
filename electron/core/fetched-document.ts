/** The body of a request for a document that is fetched by POST. */
export interface DocumentPost {
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
