import type { Failure } from '../../contract/failure';
import { failed, ok, type Result } from '../../contract/result';
import { limits } from '../limits';

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

/**
 * The text of a document. Its encoding is read from its byte order mark, the pattern of its first bytes or its XML declaration; else it
 * is UTF-8. Bytes that are invalid in the encoding become U+FFFD.
 *
 * @see XML 1.0, appendix F
 */
function decodeText(body: Uint8Array): string {
  const [first, second] = body;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', body);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', body);
  if (first === 0x3c && second === 0) return decodeAs('utf-16le', body);
  if (first === 0 && second === 0x3c) return decodeAs('utf-16be', body);
  const text = decodeAs('utf-8', body);
  const declared = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(text)?.[1];
  // The declaration could be read as UTF-8, so a document that declares UTF-16 is not in UTF-16.
  return declared === undefined || /^utf-?(8|16)/i.test(declared) ? text : decodeAs(declared, body);
}

function decodeAs(encoding: string, body: Uint8Array): string {
  try {
    return new TextDecoder(encoding).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}
