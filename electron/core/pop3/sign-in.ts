import { failed, ok } from '../../contract/result';
import { type Dialog, type DialogStep, unexpected } from '../dialog';
import type { Credentials } from '../login-secret';
import { isOneLine } from '../one-line';
import { type BearerMechanism, type BearerSignIn, refusalAnswer, renderBearer, renderPlain } from '../sasl-mechanisms';
import type { Secret } from '../secret';
import type { Offer } from '../server-offer';
import { greet } from './greet';
import type { Pop3Reply } from './pop3-reply';

/** Who signs in, where, and how the session begins; never `none`, no secret goes over a clear channel. */
export interface Pop3SignIn {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
  readonly credentials: Credentials;
}

const bearerMechanisms = ['OAUTHBEARER', 'XOAUTH2'] as const;

type SignedIn = Dialog<{ readonly mechanism: 'PLAIN' | 'USER' | BearerMechanism }, Pop3Reply>;

/**
 * Signs in to a POP3 server from its greeting on. A password goes by AUTH PLAIN where it is offered over TLS, else by USER and PASS
 * where the server lists USER, or lists nothing because it is older than CAPA. An access token goes by OAUTHBEARER or XOAUTH2.
 *
 * @returns The way that worked. Without STLS it is `starttls-not-offered`; without a way of ours an `unexpected-reply` at
 *   `capabilities` with those that are offered; a refusal is one at `login`, with an empty reply where login or password cannot be
 *   said in one line and so nothing was asked.
 * @see RFC 1939 §7 (USER, PASS), RFC 2449 §6.3 (SASL), RFC 5034 §4 (AUTH), RFC 4616 (PLAIN), RFC 7628 (OAUTHBEARER)
 */
export function* signIn({ host, port, security, credentials }: Pop3SignIn): SignedIn {
  const { login, kind, secret } = credentials;
  if (!isOneLine(login) || !secret.isOneLine()) return unexpected('login', '');

  const offer = yield* greet({ security });
  if (!offer.ok) return offer;
  const { overTls } = offer.value;
  if (overTls === null) return failed({ code: 'starttls-not-offered' });
  const { mechanisms } = overTls;
  if (kind === 'access-token') {
    const mechanism = bearerMechanisms.find((each) => mechanisms.includes(each));
    if (mechanism !== undefined) return yield* authBearer(mechanism, { login, host, port }, secret);
  } else {
    if (mechanisms.includes('PLAIN')) return yield* authPlain(login, secret);
    if (mechanisms.includes('USER')) return yield* userPass(login, secret);
  }
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

function* authBearer(mechanism: BearerMechanism, signIn: BearerSignIn, token: Secret): SignedIn {
  const goAhead = yield say(`AUTH ${mechanism}`);
  if (goAhead.status !== 'continue') return unexpected('login', goAhead.verbatim);

  const encode = (text: string) => renderBearer(mechanism, signIn, text);
  const verdict = yield { kind: 'say-secret', before: '', secret: token, encode };
  const last = verdict.status === 'continue' ? yield say(refusalAnswer(mechanism)) : verdict;
  return last.status === 'ok' ? ok({ mechanism }) : unexpected('login', last.verbatim);
}

function* userPass(login: string, password: Secret): SignedIn {
  const known = yield say(`USER ${login}`);
  if (known.status !== 'ok') return unexpected('login', known.verbatim);

  const verdict = yield { kind: 'say-secret', before: 'PASS ', secret: password, encode: (text) => text };
  return verdict.status === 'ok' ? ok({ mechanism: 'USER' }) : unexpected('login', verdict.verbatim);
}

function say(line: string): DialogStep {
  return { kind: 'say', line, phase: 'login', stage: 'login' };
}
