/** A document that answered with a 2xx status. */
export interface FetchedDocument {
  /** Where it was found in the end, redirects followed. */
  readonly url: string;
  readonly body: Uint8Array;
  /** The media type without parameters, lower case, empty where none was given. */
  readonly contentType: string;
}
