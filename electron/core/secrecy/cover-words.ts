import { mapTexts } from '../run/map-texts';

/** Fields, and values of messages, that hold text of a server, a document or a certificate. Names of servers are not among them. */
const wordFields: ReadonlySet<string> = new Set([
  ...['seen', 'reply', 'heard', 'found', 'detail', 'url'],
  ...['subject', 'issuer', 'names', 'greeting', 'capabilities', 'mechanisms', 'folder'],
]);

/** A failure, an event or a report with `cover` applied to all its untrusted text. */
export function coverWords<T>(value: T, cover: (text: string) => string): T {
  return mapTexts(value, (text, field) => (wordFields.has(field) ? cover(text) : text));
}
