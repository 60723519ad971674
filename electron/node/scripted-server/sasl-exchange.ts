import type { Act, Reaction } from './server-description';
import type { Exchange, Heard, Scene } from './session';

/** Login and password of a SASL exchange, or login and access token; null where it was cancelled or cannot be read. */
type SaslAnswer = readonly [login: string, password: string] | null;
type SaslExchange = Generator<readonly Act[], SaslAnswer, Heard>;

/** How a protocol carries SASL exchanges. */
export interface SaslCarrier {
  /** The line that asks for the next response; the challenge is base64. */
  readonly challenge: (challenge: string) => string;
  readonly malformed: Reaction;
  readonly tooOpen: Reaction;
  readonly unknownMechanism: Reaction;
}

/**
 * Takes a sign-in by PLAIN (RFC 4616), LOGIN, OAUTHBEARER (RFC 7628) or XOAUTH2 and gives the reaction to it.
 *
 * @param request - The arguments of the command: the mechanism, and an initial response where the client sends one.
 */
export function* signInBySasl(request: string, scene: Scene, carrier: SaslCarrier): Exchange {
  if (scene.isTooOpen) return carrier.tooOpen;
  const [mechanism = '', initial = ''] = request.split(' ');
  const ways: Readonly<Record<string, typeof plain>> = {
    PLAIN: plain,
    LOGIN: login,
    OAUTHBEARER: bearer,
    XOAUTH2: bearer,
  };
  const way = ways[mechanism.toUpperCase()];
  if (way === undefined) return carrier.unknownMechanism;
  const said = yield* way(initial, carrier);
  return said === null ? carrier.malformed : scene.signIn(...said);
}

function* plain(initial: string, { challenge }: SaslCarrier): SaslExchange {
  const response = initial === '' ? (yield ask(challenge(''))).line : initial;
  const [, name, password] = decode(response).split('\0');
  return name === undefined || password === undefined ? null : [name, password];
}

/** draft-murchison-sasl-login §2. */
function* login(initial: string, { challenge }: SaslCarrier): SaslExchange {
  const name = initial === '' ? (yield ask(challenge(encode('Username:')))).line : initial;
  const password = (yield ask(challenge(encode('Password:')))).line;
  return name === '*' || password === '*' ? null : [decode(name), decode(password)];
}

/** `n,a=NAME,` or `user=NAME`, then `auth=Bearer TOKEN`, each ended by \x01. https://developers.google.com/workspace/gmail/imap/xoauth2-protocol */
function* bearer(initial: string, { challenge }: SaslCarrier): SaslExchange {
  const response = initial === '' ? (yield ask(challenge(''))).line : initial;
  const [first = '', ...fields] = decode(response).split('\x01');
  const name = /^(?:n,a=|user=)([^,]*),?$/.exec(first)?.[1];
  const token = fields.find((field) => field.startsWith('auth=Bearer '))?.slice('auth=Bearer '.length);
  return name === undefined || token === undefined ? null : [name, token];
}

function ask(text: string): readonly Act[] {
  return [{ kind: 'say', text }];
}

function encode(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}
