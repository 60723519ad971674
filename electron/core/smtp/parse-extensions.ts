import { collectCapabilities, mechanismNames } from '../collect-capabilities';
import type { Offer } from '../server-offer';
import type { SmtpReply } from './smtp-reply';

/** What the reply to EHLO offers; its first line only names the server. RFC 5321 §4.1.1.1, RFC 4954 §3 (AUTH). */
export function parseExtensions(hello: SmtpReply): Offer {
  const capabilities = collectCapabilities(hello.lines.slice(1).map(wordsOf));
  return { capabilities, mechanisms: mechanismNames(capabilities.get('AUTH') ?? []) };
}

function wordsOf(line: string): readonly string[] {
  const [keyword = '', ...parameters] = line.trim().split(/\s+/);
  // `AUTH=LOGIN PLAIN` is the form of the drafts before RFC 2554. Many servers still send it for old programs.
  const [, first] = /^AUTH=(.*)$/is.exec(keyword) ?? [];
  return first === undefined ? [keyword, ...parameters] : ['AUTH', first, ...parameters];
}
