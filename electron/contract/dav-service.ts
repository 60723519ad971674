/** Calendars (CalDAV, RFC 4791) or contacts (CardDAV, RFC 6352). */
export type DavKind = 'caldav' | 'carddav';

/** A server for calendars or contacts, always over TLS. */
export interface DavService {
  readonly kind: DavKind;
  readonly host: string;
  readonly port: number;
  /** Where the service begins; null where programs ask for it at its well-known place. */
  readonly path: string | null;
}
