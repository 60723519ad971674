import type { Candidate } from '../../contract/candidate';
import { ok } from '../../contract/result';
import { type Dialog, unexpected } from '../dialog';
import type { Offer, ServerOffer } from '../server-offer';
import type { ImapResponse } from './imap-response';
import { parseCapabilities } from './parse-capabilities';

/**
 * Greets an IMAP server and learns what it offers. CAPABILITY is always asked, even over TLS, and the list in the greeting
 * is not used: some servers list less there, and only an answered command shows that the server works.
 *
 * @param security - How the port begins; with `none` it asks what is offered in clear text and never starts TLS.
 * @returns The offers before and over TLS, kept apart; a refusal is an `unexpected-reply` naming its stage. PREAUTH is one
 *   too, even over TLS: neither STARTTLS nor a sign-in is possible after it.
 * @see RFC 9051 §6.1.1 (CAPABILITY), §6.2.1 (STARTTLS), §7.1.4 (PREAUTH)
 */
export function* greet({ security }: Pick<Candidate, 'security'>): Dialog<ServerOffer, ImapResponse> {
  const greeting = yield { kind: 'listen' };
  if (greeting.status !== 'OK') return unexpected('greeting', greeting.verbatim);
  const { text } = greeting;

  const first = yield* askCapabilities('a1');
  if (!first.ok) return first;
  if (security === 'tls') return ok({ greeting: text, beforeTls: null, overTls: first.value });
  const beforeTls = first.value;
  if (security === 'none' || !beforeTls.capabilities.has('STARTTLS')) {
    return ok({ greeting: text, beforeTls, overTls: null });
  }

  const goAhead = yield { kind: 'say', line: 'a2 STARTTLS', phase: 'tls', stage: 'starttls' };
  if (goAhead.status !== 'OK') return unexpected('starttls', goAhead.verbatim);
  yield { kind: 'start-tls' };

  // The list from before TLS may come from an attacker, so ask again. RFC 9051 §6.2.1.
  const second = yield* askCapabilities('a3');
  return second.ok ? ok({ greeting: text, beforeTls, overTls: second.value }) : second;
}

function* askCapabilities(tag: string): Dialog<Offer, ImapResponse> {
  const response = yield {
    kind: 'say',
    line: `${tag} CAPABILITY`,
    phase: 'capabilities',
    stage: 'capabilities',
  };
  const offer = response.status === 'OK' ? parseCapabilities(response) : null;
  return offer === null ? unexpected('capabilities', response.verbatim) : ok(offer);
}
