import { collectCapabilities, mechanismNames } from '../collect-capabilities';
import type { Offer } from '../server-offer';
import type { Pop3Reply } from './pop3-reply';

/**
 * What the reply to CAPA offers. A server that does not know CAPA is older than CAPA and has USER.
 *
 * @param greeting - Text of the greeting on the same channel, or empty; a time stamp in it offers APOP.
 * @see RFC 2449 §5 and §6.3 (CAPA, SASL), RFC 1939 §7 (USER, APOP)
 */
export function parseCapabilities(reply: Pop3Reply, greeting: string): Offer {
  const apop = /<[^<>@\s]+@[^<>\s]+>/.test(greeting) ? ['APOP'] : [];
  if (reply.status !== 'ok') return { capabilities: new Map(), mechanisms: ['USER', ...apop] };

  const capabilities = collectCapabilities(reply.lines.map((line) => line.trim().split(/\s+/)));
  const user = capabilities.has('USER') ? ['USER'] : [];
  return { capabilities, mechanisms: mechanismNames([...(capabilities.get('SASL') ?? []), ...user, ...apop]) };
}
