import type { Auth, Protocol } from '../../contract/candidate';
import { ok, type Result } from '../../contract/result';
import { parseHostName } from '../address/host-name';
import { addressPlaceholder } from './fill-placeholders';
import { type JsonObject, objectIn, parseJsonObject, textIn } from './json-object';
import type { PublishedServer, PublishedSettings } from './published-settings';
import { type UnreadableDocument, unreadable } from './unreadable-document';

/**
 * Reads a PACC document. It names hosts alone: TLS from the first byte on the usual port and the address as login name go without
 * saying. A server without a usable host name is left out; the others stay.
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
  return ok({
    domains: [],
    displayName: nameOf(object.value),
    incoming: [imap, pop3].flatMap(serverOf),
    outgoing: [submission].flatMap(serverOf),
  });
}

interface Service {
  /** What the document calls it; a later draft renamed one. */
  readonly names: readonly string[];
  readonly protocol: Protocol;
  readonly port: number;
}

const imap: Service = { names: ['imap'], protocol: 'imap', port: 993 };
const pop3: Service = { names: ['pop3'], protocol: 'pop3', port: 995 };
const submission: Service = { names: ['submit', 'smtp'], protocol: 'smtp', port: 465 };

function serverIn(
  protocols: JsonObject,
  { names, protocol, port }: Service,
  auth: readonly Auth[],
): PublishedServer | null {
  const texts = names.map((name) => textIn(objectIn(protocols, name) ?? {}, 'host').toLowerCase());
  const host = parseHostName(texts.find((text) => text !== '') ?? '');
  return host.ok ? { protocol, host: host.value, port, security: 'tls', login: addressPlaceholder, auth } : null;
}

function authOf(authentication: JsonObject): readonly Auth[] {
  const oauth2 = objectIn(authentication, 'oauth-public') === null ? [] : (['oauth2'] as const);
  const isPassword = objectIn(authentication, 'password') !== null || authentication['password'] === true;
  return isPassword ? [...oauth2, 'password'] : oauth2;
}

function nameOf(document: JsonObject): string {
  const provider = objectIn(objectIn(document, 'info') ?? {}, 'provider') ?? {};
  return textIn(provider, 'name');
}
