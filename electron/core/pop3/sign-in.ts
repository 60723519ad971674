import { failed, ok } from '../../contract/result';
import { type Dialog, type Step, unexpected } from '../dialog';
import { isOneLine } from '../one-line';
import { renderPlain } from '../sasl-mechanisms';
import type { Secret } from '../secret';
import type { Offer } from '../server-offer';
import { greet } from './greet';
import type { Pop3Reply } from './pop3-reply';

/** Where the session begins and who signs in. `none` is left out, because a password never goes over a clear channel. */
export interface Pop3Credentials {
  readonly security: 'tls' | 'starttls';
  readonly login: string;
  readonly password: Secret;
}

type SignedIn = Dialog<{ readonly mechanism: 'PLAIN' | 'USER' }, Pop3Reply>;

/**
 * Signs in to a POP3 server, from its greeting on. It uses AUTH PLAIN where that is offered over TLS. Otherwise it uses USER and PASS,
 * where the server lists USER, or lists nothing because it is older than CAPA. The dialog is ours, because no well-kept POP3 client
 * library exists.
 *
 * @returns The mechanism that worked. Without STLS it is `starttls-not-offered`. Where neither mechanism is offered, it is an
 *   `unexpected-reply` at `capabilities` that lists the offer. A refusal is an `unexpected-reply` at `login`; its reply is empty
 *   where nothing was sent, because login or password does not fit in one line.
 * @see RFC 1939 §7 (USER, PASS), RFC 2449 §6.3 (SASL), RFC 5034 §4 (AUTH), RFC 4616 (PLAIN)
 */
export function* signIn({ security, login, password }: Pop3Credentials): SignedIn {
  if (!isOneLine(login) || !password.isOneLine()) return unexpected('login', '');

  const offer = yield* greet({ security });
  if (!offer.ok) return offer;
  const { overTls } = offer.value;
  if (overTls === null) return failed({ code: 'starttls-not-offered' });
  if (overTls.mechanisms.includes('PLAIN')) return yield* authPlain(login, password);
  if (overTls.mechanisms.includes('USER')) return yield* userPass(login, password);
  return unexpected('capabilities', renderOffer(overTls));
}

/** The capabilities and their parameters in one line, in the form that `withoutSignIn` of a probe uses. */
function renderOffer({ capabilities }: Offer): string {
  return [...capabilities].map(([keyword, parameters]) => [keyword, ...parameters].join(' ')).join('; ');
}

function* authPlain(login: string, password: Secret): SignedIn {
  // The response goes in a line of its own: a command line has at most 255 octets (RFC 2449 §4), and the length of the
  // secret is not known here.
  const goAhead = yield say('AUTH PLAIN');
  if (goAhead.status !== 'continue') return unexpected('login', goAhead.verbatim);

  const encode = (text: string) => renderPlain(login, text);
  const verdict = yield { kind: 'say-secret', before: '', secret: password, encode };
  return verdict.status === 'ok' ? ok({ mechanism: 'PLAIN' }) : unexpected('login', verdict.verbatim);
}

function* userPass(login: string, password: Secret): SignedIn {
  const known = yield say(`USER ${login}`);
  if (known.status !== 'ok') return unexpected('login', known.verbatim);

  const verdict = yield { kind: 'say-secret', before: 'PASS ', secret: password, encode: (text) => text };
  return verdict.status === 'ok' ? ok({ mechanism: 'USER' }) : unexpected('login', verdict.verbatim);
}

function say(line: string): Step {
  return { kind: 'say', line, phase: 'login', stage: 'login' };
}
