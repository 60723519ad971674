import { collectCapabilities, mechanismNames } from '../collect-capabilities';
import type { Offer } from '../server-offer';
import type { ImapResponse } from './imap-response';

/**
 * What the response to CAPABILITY offers; null where it has no capability list. `AUTH=PLAIN` is kept as `AUTH` with the
 * parameter `PLAIN`, and likewise every atom with `=`.
 *
 * @see RFC 9051 §7.2.2 (CAPABILITY), §6.2.3 (LOGINDISABLED)
 */
export function parseCapabilities({ untagged }: ImapResponse): Offer | null {
  const lists = untagged.filter((line) => /^CAPABILITY(?: |$)/i.test(line));
  if (lists.length === 0) return null;

  const capabilities = collectCapabilities(lists.flatMap((list) => list.split(' ').slice(1).map(keywordAndParameter)));
  const command = capabilities.has('LOGINDISABLED') ? [] : ['LOGIN'];
  return { capabilities, mechanisms: mechanismNames([...(capabilities.get('AUTH') ?? []), ...command]) };
}

function keywordAndParameter(atom: string): readonly string[] {
  const sign = atom.indexOf('=');
  return sign === -1 ? [atom] : [atom.slice(0, sign), atom.slice(sign + 1)];
}
