import type { Failure } from '../../contract/failure';
import { failed, ok, type Result } from '../../contract/result';
import { limits } from '../limits';
import { decodeText } from './decode-text';

/** Why a text is no document of the expected format; `detail` says where. */
export type UnreadableDocument = Extract<Failure, { code: 'unreadable-document' }>;

/** `detail` of an `unreadable-document` that is a web page: many servers answer any path with one. */
export const webPage = 'web page';

/** The failure of a document that cannot be read. */
export function unreadable(detail: string): Result<never, UnreadableDocument> {
  return failed({ code: 'unreadable-document', detail: detail.slice(0, limits.seenChars) });
}

/** The text of a document, trimmed. A web page, and a document larger than `limits.documentBytes`, are unreadable. */
export function textOfDocument(body: Uint8Array): Result<string, UnreadableDocument> {
  if (body.length > limits.documentBytes) return unreadable(`more than ${limits.documentBytes} bytes`);
  const text = decodeText(body).trim();
  return startsAsWebPage.test(text) ? unreadable(webPage) : ok(text);
}

/** A comment ends at its first end mark, so that many comments match in one way only and the pattern stays fast. */
const startsAsWebPage =
  /^(?:<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->|\s)*<(?:!doctype\s+html\b|(?:html|head|title|meta|script|body|h[1-6])(?=[\s>]))/i;
