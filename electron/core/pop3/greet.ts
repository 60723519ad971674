import type { Candidate } from '../../contract/candidate';
import { ok } from '../../contract/result';
import { type Dialog, unexpected } from '../dialog';
import type { Offer, ServerOffer } from '../server-offer';
import { parseCapabilities } from './parse-capabilities';
import type { Pop3Reply } from './pop3-reply';

/**
 * Greets a POP3 server and learns what it offers. A server that refuses CAPA counts as offering USER and no STLS: only what a
 * server offers is asked for.
 *
 * @param security - How the port begins; with `none` it asks what is offered in clear text and never starts TLS.
 * @returns The offers before and over TLS, kept apart; a refusal is an `unexpected-reply` naming its stage.
 * @see RFC 2449 §5 (CAPA), RFC 2595 §4 (STLS)
 */
export function* greet({ security }: Pick<Candidate, 'security'>): Dialog<ServerOffer, Pop3Reply> {
  const greeting = yield { kind: 'listen' };
  if (greeting.status !== 'ok') return unexpected('greeting', greeting.verbatim);
  const { text } = greeting;

  const first = yield* askCapabilities(text);
  if (!first.ok) return first;
  if (security === 'tls') return ok({ greeting: text, beforeTls: null, overTls: first.value });
  const beforeTls = first.value;
  if (security === 'none' || !beforeTls.capabilities.has('STLS')) {
    return ok({ greeting: text, beforeTls, overTls: null });
  }

  const goAhead = yield { kind: 'say', line: 'STLS', phase: 'tls', stage: 'starttls' };
  if (goAhead.status !== 'ok') return unexpected('starttls', goAhead.verbatim);
  yield { kind: 'start-tls' };

  // All text from before TLS may come from an attacker, so ask again and forget the greeting. RFC 2595 §4.
  const second = yield* askCapabilities('');
  return second.ok ? ok({ greeting: text, beforeTls, overTls: second.value }) : second;
}

function* askCapabilities(greeting: string): Dialog<Offer, Pop3Reply> {
  const reply = yield {
    kind: 'say',
    line: 'CAPA',
    phase: 'capabilities',
    stage: 'capabilities',
    multiline: true,
  };
  if (reply.status === 'continue') return unexpected('capabilities', reply.verbatim);
  return ok(parseCapabilities(reply, greeting));
}
