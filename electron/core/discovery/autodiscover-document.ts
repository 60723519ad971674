import type { Auth, Protocol, Security } from '../../contract/candidate';
import { failed, ok, type Result } from '../../contract/result';
import { parsePort } from '../address/port';
import { relayPort, usualPorts } from '../usual-ports';
import { parseJsonObject, textIn } from './json-object';
import { parsePublishedHost, unusable } from './published-host';
import type { PublishedSettings } from './published-settings';
import { displayNameFrom, leftOutOf, loginFrom, type ReadServer, usableOf } from './read-servers';
import { type UnreadableDocument, unreadable } from './unreadable-document';
import { childrenNamed, parseXml, textOf, type XmlElement } from './xml-element';

/** What an Autodiscover service answers. */
export type AutodiscoverAnswer =
  /** `isExchange`: the document names Exchange, perhaps with other protocols. */
  | { readonly kind: 'settings'; readonly settings: PublishedSettings; readonly isExchange: boolean }
  /** Ask again at another URL. */
  | { readonly kind: 'other-url'; readonly url: string }
  /** Ask again for another mail address. */
  | { readonly kind: 'other-address'; readonly address: string }
  /** The service has nothing for that address; code 600 and others. */
  | { readonly kind: 'error'; readonly code: string };

/**
 * Reads an answer of Microsoft's Autodiscover in its POX form. A server that nobody can connect to is left out, with what is wrong
 * with it; the others stay. Services other than IMAP, POP3 and SMTP are ignored.
 *
 * @returns `unreadable-document` where it is no such document; its detail is `webPage` where it is a web page.
 * @see [MS-OXDSCLI] §2.2.4
 */
export function parseAutodiscover(body: Uint8Array): Result<AutodiscoverAnswer, UnreadableDocument> {
  const root = parseXml(body);
  return root.ok ? answerFromAutodiscover(root.value) : root;
}

/** The answer in an Autodiscover document that was read as XML. */
export function answerFromAutodiscover(root: XmlElement): Result<AutodiscoverAnswer, UnreadableDocument> {
  const [response] = root.name === 'Autodiscover' ? childrenNamed(root, 'Response') : [];
  if (response === undefined) return unreadable('no Autodiscover with a Response');
  const [error] = childrenNamed(response, 'Error');
  if (error !== undefined) return ok({ kind: 'error', code: textOf(error, 'ErrorCode') });
  const accounts = childrenNamed(response, 'Account');
  const url = firstTextOf(accounts, 'RedirectUrl');
  if (url !== '') return ok({ kind: 'other-url', url });
  const address = firstTextOf(accounts, 'RedirectAddr');
  if (address !== '') return ok({ kind: 'other-address', address });
  const protocols = accounts.flatMap((account) => childrenNamed(account, 'Protocol'));
  const servers = protocols.flatMap((element) => serverOf(element) ?? []);
  const isExchange = protocols.some((element) => exchangeTypes.has(typeOf(element)));
  return ok({ kind: 'settings', settings: settingsOf(servers, response), isExchange });
}

function firstTextOf(elements: readonly XmlElement[], name: string): string {
  return elements.map((element) => textOf(element, name)).find((text) => text !== '') ?? '';
}

function settingsOf(servers: readonly ReadServer[], response: XmlElement): PublishedSettings {
  const [user] = childrenNamed(response, 'User');
  const isOutgoing = (server: ReadServer) => server.ok && server.value.protocol === 'smtp';
  return {
    domains: [],
    displayName: user === undefined ? '' : displayNameFrom(textOf(user, 'DisplayName')),
    incoming: usableOf(servers.filter((server) => !isOutgoing(server))),
    outgoing: usableOf(servers.filter(isOutgoing)),
    leftOut: leftOutOf(servers),
  };
}

function serverOf(element: XmlElement): ReadServer | null {
  const protocol = protocolNames.get(typeOf(element));
  if (protocol === undefined) return null;
  const host = parsePublishedHost(textOf(element, 'Server'));
  if (!host.ok) return host;
  const portText = textOf(element, 'Port');
  const port = portOf(portText, protocol);
  if (port === null) return failed(unusable('port', portText));
  const words = { encryption: textOf(element, 'Encryption'), ssl: textOf(element, 'SSL') };
  return ok({
    protocol,
    host: host.value,
    port,
    security: securityOf(words, protocol, port),
    login: loginFrom(textOf(element, 'LoginName')),
    auth: authOf(element),
  });
}

/** Exchange inside a network, from outside, and over HTTP. [MS-OXDSCLI] §2.2.4.1.1.2.5 */
const exchangeTypes: ReadonlySet<string> = new Set(['exch', 'expr', 'exhttp', 'mapihttp']);

/** The kind of a protocol, in lower case: its own element, or its attribute in newer answers. */
function typeOf(element: XmlElement): string {
  return (textOf(element, 'Type') || element.attributes.get('Type') || '').toLowerCase();
}

const protocolNames: ReadonlyMap<string, Protocol> = new Map([
  ['imap', 'imap'],
  ['pop3', 'pop3'],
  ['smtp', 'smtp'],
]);

/** A port that is left out is the usual one. */
function portOf(text: string, protocol: Protocol): number | null {
  if (text === '') return usualPorts[protocol][0]?.port ?? null;
  return parsePort(text);
}

/** `SPA`, the secure password authentication, is NTLM. */
function authOf(element: XmlElement): readonly Auth[] {
  if (textOf(element, 'AuthRequired').toLowerCase() === 'off') return ['none'];
  return textOf(element, 'SPA').toLowerCase() === 'on' ? ['ntlm', 'password'] : ['password'];
}

/** Gives the URL in an answer of Autodiscover's second version, `{"Protocol":"AutodiscoverV1","Url":"https://…"}`. */
export function parseAutodiscoverPlace(body: Uint8Array): Result<string, UnreadableDocument> {
  const object = parseJsonObject(body);
  if (!object.ok) return object;
  const url = textIn(object.value, 'Url');
  return url === '' ? unreadable('no Url') : ok(url);
}

/** What an Autodiscover document says of encryption, as it stands; empty where it says nothing. */
interface EncryptionWords {
  /** `None`, `SSL`, `TLS` or `Auto`. */
  readonly encryption: string;
  /** `on` or `off`. */
  readonly ssl: string;
}

/**
 * The security that an Autodiscover document means for a port. `Encryption` overrides `SSL`, whose default is on; only an
 * explicit no means none. Services write `SSL` on 587 and `TLS` on 993, so the kind of encryption comes from the port where it
 * has a registered use. On other ports it comes from the document.
 *
 * @see [MS-OXDSCLI] §2.2.4.1.1.2.6
 */
function securityOf({ encryption, ssl }: EncryptionWords, protocol: Protocol, port: number): Security {
  const word = encryptionWords.get(encryption.toLowerCase()) ?? (noWords.has(ssl.toLowerCase()) ? 'none' : 'tls');
  if (word === 'none') return 'none';
  if (protocol === 'smtp' && port === relayPort) return 'starttls';
  return usualPorts[protocol].find((usual) => usual.port === port)?.security ?? word;
}

const encryptionWords: ReadonlyMap<string, Security> = new Map([
  ['none', 'none'],
  ['ssl', 'tls'],
  ['tls', 'starttls'],
  ['auto', 'tls'],
]);

const noWords: ReadonlySet<string> = new Set(['off', 'false', 'no', '0']);
