import type { Auth, Protocol, Security } from '../../contract/candidate';
import { ok, type Result } from '../../contract/result';
import { limits } from '../limits';
import { loginFrom } from './login-from';
import type { PublishedServer, PublishedSettings } from './published-settings';
import { type UnreadableDocument, unreadable } from './unreadable-document';
import { childrenNamed, parseXml, textOf, type XmlElement } from './xml-element';

/**
 * Reads Mozilla's autoconfig format, whatever version the file names; placeholders such as `%EMAILADDRESS%` stand as they are.
 * A server that is incomplete, or of a kind that is not mail over IMAP, POP3 or SMTP, is left out; the others stay.
 *
 * @returns `unreadable-document` where it is no such document; its detail is `webPage` where it is one.
 * @see draft-ietf-mailmaint-autoconfig
 */
export function parseAutoconfig(body: Uint8Array): Result<PublishedSettings, UnreadableDocument> {
  const root = parseXml(body);
  return root.ok ? settingsFromAutoconfig(root.value) : root;
}

/** The settings in an autoconfig document that was read as XML. */
export function settingsFromAutoconfig(root: XmlElement): Result<PublishedSettings, UnreadableDocument> {
  const providers = root.name === 'clientConfig' ? childrenNamed(root, 'emailProvider').map(settingsOf) : [];
  // One is usual. Where the first has nothing that can be used, it is no reason to pass over the next.
  const settings = providers.find(({ incoming, outgoing }) => incoming.length + outgoing.length > 0) ?? providers[0];
  return settings === undefined ? unreadable('no clientConfig with an emailProvider') : ok(settings);
}

function settingsOf(provider: XmlElement): PublishedSettings {
  return {
    domains: childrenNamed(provider, 'domain').map((domain) => domain.text),
    displayName: textOf(provider, 'displayName'),
    incoming: serversOf(provider, 'incomingServer', ['imap', 'pop3']),
    outgoing: serversOf(provider, 'outgoingServer', ['smtp']),
  };
}

function serversOf(provider: XmlElement, name: string, protocols: readonly Protocol[]): readonly PublishedServer[] {
  return childrenNamed(provider, name)
    .flatMap((server) => serverOf(server, protocols) ?? [])
    .slice(0, limits.serversPerDocument);
}

function serverOf(element: XmlElement, protocols: readonly Protocol[]): PublishedServer | null {
  const protocol = protocols.find((known) => known === element.attributes.get('type')?.trim().toLowerCase());
  const host = textOf(element, 'hostname');
  const port = Number(textOf(element, 'port'));
  const security = securityNames.get(textOf(element, 'socketType').toLowerCase());
  if (protocol === undefined || host === '' || security === undefined) return null;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return null;
  const auth = childrenNamed(element, 'authentication').flatMap(({ text }) => authNames.get(text.toLowerCase()) ?? []);
  return { protocol, host, port, security, login: loginFrom(textOf(element, 'username')), auth: [...new Set(auth)] };
}

/** A word that is not here drops its server: to take it for "no TLS" would weaken what the provider meant. */
const securityNames: ReadonlyMap<string, Security> = new Map([
  ['ssl', 'tls'],
  ['starttls', 'starttls'],
  ['plain', 'none'],
]);

/** `plain` and `secure` are the names of format 1.0, still met. */
const authNames: ReadonlyMap<string, Auth> = new Map([
  ['password-cleartext', 'password'],
  ['plain', 'password'],
  ['password-encrypted', 'encrypted'],
  ['secure', 'encrypted'],
  ['ntlm', 'ntlm'],
  ['gssapi', 'gssapi'],
  ['tls-client-cert', 'client-certificate'],
  ['oauth2', 'oauth2'],
  ['client-ip-address', 'none'],
  ['none', 'none'],
]);
