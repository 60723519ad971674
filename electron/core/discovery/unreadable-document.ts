import type { Failure } from '../../contract/failure';
import { failed, ok, type Result } from '../../contract/result';
import { limits } from '../limits';
import { decodeText } from './decode-text';

/** Why a text is no document of its format; `detail` says where. */
export type UnreadableDocument = Extract<Failure, { code: 'unreadable-document' }>;

/** `detail` of an `unreadable-document` that is a web page: servers answer any path with one. */
export const webPage = 'web page';

/** The failure of a document that cannot be read. */
export function unreadable(detail: string): Result<never, UnreadableDocument> {
  return failed({ code: 'unreadable-document', detail: detail.slice(0, limits.seenChars) });
}

/** The text of a document, trimmed; a web page and what is beyond `limits.documentBytes` are unreadable. */
export function textOfDocument(body: Uint8Array): Result<string, UnreadableDocument> {
  if (body.length > limits.documentBytes) return unreadable(`more than ${limits.documentBytes} bytes`);
  const text = decodeText(body).trim();
  return startsAsWebPage.test(text) ? unreadable(webPage) : ok(text);
}

/** A comment ends at its first end mark, so that there is only one way to read many of them. */
const startsAsWebPage =
  /^(?:<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->|\s)*<(?:!doctype\s+html\b|(?:html|head|title|meta|script|body|h[1-6])(?=[\s>]))/i;
