import type { Security } from '../../contract/candidate';
import { ok } from '../../contract/result';
import { type Dialog, unexpected } from '../dialog';
import type { Offer, ServerOffer } from '../server-offer';
import { parseExtensions } from './parse-extensions';
import type { SmtpReply } from './smtp-reply';

/** Who greets, and how the port begins; `none` asks what is offered in clear text and never starts TLS. */
interface SmtpGreeting {
  /** FQDN or address literal to announce, for example `[192.0.2.7]`. RFC 5321 §4.1.3. */
  readonly clientName: string;
  readonly security: Security;
}

/**
 * Greets an SMTP server and learns what it offers.
 *
 * @returns The offers before and over TLS, kept apart; a refusal is an `unexpected-reply` naming its stage. HELO is
 *   never tried: a server without EHLO has neither STARTTLS nor a sign-in.
 * @see RFC 5321 §4.1.1.1 (EHLO), RFC 3207 §4.2 (STARTTLS)
 */
export function* greet({ clientName, security }: SmtpGreeting): Dialog<ServerOffer, SmtpReply> {
  const greeting = yield { kind: 'listen' };
  if (greeting.code !== 220) return unexpected('greeting', greeting.verbatim);
  const text = greeting.lines.join('\n');

  const first = yield* sayHello(clientName);
  if (!first.ok) return first;
  if (security === 'tls') return ok({ greeting: text, beforeTls: null, overTls: first.value });
  const beforeTls = first.value;
  if (security === 'none' || !beforeTls.capabilities.has('STARTTLS')) {
    return ok({ greeting: text, beforeTls, overTls: null });
  }

  const goAhead = yield { kind: 'say', line: 'STARTTLS', phase: 'tls', stage: 'starttls' };
  if (goAhead.code !== 220) return unexpected('starttls', goAhead.verbatim);
  yield { kind: 'start-tls' };

  // The list from before TLS may come from an attacker, so ask again. RFC 3207 §4.2.
  const second = yield* sayHello(clientName);
  return second.ok ? ok({ greeting: text, beforeTls, overTls: second.value }) : second;
}

function* sayHello(clientName: string): Dialog<Offer, SmtpReply> {
  const hello = yield { kind: 'say', line: `EHLO ${clientName}`, phase: 'capabilities', stage: 'capabilities' };
  return hello.code === 250 ? ok(parseExtensions(hello)) : unexpected('capabilities', hello.verbatim);
}
