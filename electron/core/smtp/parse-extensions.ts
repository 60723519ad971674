import { collectCapabilities, mechanismNames } from '../collect-capabilities';
import type { Offer } from '../server-offer';
import type { SmtpReply } from './smtp-reply';

/** What the reply to EHLO offers; its first line names the server only. RFC 5321 §4.1.1.1, RFC 4954 §3 (AUTH). */
export function parseExtensions(hello: SmtpReply): Offer {
  const capabilities = collectCapabilities(hello.lines.slice(1).map(wordsOf));
  return { capabilities, mechanisms: mechanismNames(capabilities.get('AUTH') ?? []) };
}

function wordsOf(line: string): readonly string[] {
  const [keyword = '', ...parameters] = line.trim().split(/\s+/);
  // `AUTH=LOGIN PLAIN` is the form of drafts before RFC 2554 that old programs read and many servers still print.
  const [, first] = /^AUTH=(.*)$/is.exec(keyword) ?? [];
  return first === undefined ? [keyword, ...parameters] : ['AUTH', first, ...parameters];
}
