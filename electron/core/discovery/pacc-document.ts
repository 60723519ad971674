import type { Auth, Protocol } from '../../contract/candidate';
import { ok, type Result } from '../../contract/result';
import { type JsonObject, objectIn, parseJsonObject, textIn } from './json-object';
import { addressPlaceholder } from './placeholders';
import { parsePublishedHost } from './published-host';
import type { PublishedSettings } from './published-settings';
import { displayNameFrom, leftOutOf, type ReadServer, usableOf } from './read-servers';
import { type UnreadableDocument, unreadable } from './unreadable-document';

/**
 * Reads a PACC document. It names only hosts: the format implies TLS from the first byte on the usual port, and the address as login
 * name. A server that nobody can connect to is left out, with what is wrong with it; the others stay.
 *
 * @returns `unreadable-document` where it is no such document; its detail is `webPage` where it is a web page.
 * @see draft-ietf-mailmaint-pacc
 */
export function parsePacc(body: Uint8Array): Result<PublishedSettings, UnreadableDocument> {
  const object = parseJsonObject(body);
  if (!object.ok) return object;
  const protocols = objectIn(object.value, 'protocols');
  if (protocols === null) return unreadable('no protocols');
  const auth = authOf(objectIn(object.value, 'authentication') ?? {});
  const serverOf = (service: Service) => serverIn(protocols, service, auth) ?? [];
  const incoming = [imap, pop3].flatMap(serverOf);
  const outgoing = [submission].flatMap(serverOf);
  return ok({
    domains: [],
    displayName: nameOf(object.value),
    incoming: usableOf(incoming),
    outgoing: usableOf(outgoing),
    leftOut: leftOutOf([...incoming, ...outgoing]),
  });
}

interface Service {
  /** The document's names for the service; a later draft renamed one. */
  readonly names: readonly string[];
  readonly protocol: Protocol;
  readonly port: number;
}

const imap: Service = { names: ['imap'], protocol: 'imap', port: 993 };
const pop3: Service = { names: ['pop3'], protocol: 'pop3', port: 995 };
const submission: Service = { names: ['submit', 'smtp'], protocol: 'smtp', port: 465 };

function serverIn(protocols: JsonObject, { names, protocol, port }: Service, auth: readonly Auth[]): ReadServer | null {
  const texts = names.map((name) => textIn(objectIn(protocols, name) ?? {}, 'host'));
  const text = texts.find((named) => named !== '');
  if (text === undefined) return null;
  const host = parsePublishedHost(text);
  if (!host.ok) return host;
  return ok({ protocol, host: host.value, port, security: 'tls', login: addressPlaceholder, auth });
}

function authOf(authentication: JsonObject): readonly Auth[] {
  const oauth2 = objectIn(authentication, 'oauth-public') === null ? [] : (['oauth2'] as const);
  const isPassword = objectIn(authentication, 'password') !== null || authentication['password'] === true;
  return isPassword ? [...oauth2, 'password'] : oauth2;
}

function nameOf(document: JsonObject): string {
  const provider = objectIn(objectIn(document, 'info') ?? {}, 'provider') ?? {};
  return displayNameFrom(textIn(provider, 'name'));
}
