import type { Auth, Protocol, Security } from '../../contract/candidate';
import { failed, ok, type Result } from '../../contract/result';
import { parsePort } from '../address/port';
import { parseHostTemplate, unusable } from './published-host';
import type { PublishedSettings } from './published-settings';
import { displayNameFrom, leftOutOf, loginFrom, type ReadServer, usableOf } from './read-servers';
import { type UnreadableDocument, unreadable } from './unreadable-document';
import { childrenNamed, parseXml, textOf, type XmlElement } from './xml-element';

/**
 * Reads Mozilla's autoconfig format in any version. Placeholders such as `%EMAILADDRESS%` stay as they are. A server that nobody can
 * connect to is left out, with what is wrong with it; the others stay. Services other than IMAP, POP3 and SMTP are ignored.
 *
 * @returns `unreadable-document` where it is no such document; its detail is `webPage` where it is a web page.
 * @see draft-ietf-mailmaint-autoconfig
 */
export function parseAutoconfig(body: Uint8Array): Result<PublishedSettings, UnreadableDocument> {
  const root = parseXml(body);
  return root.ok ? settingsFromAutoconfig(root.value) : root;
}

/** The settings in an autoconfig document that was read as XML. */
export function settingsFromAutoconfig(root: XmlElement): Result<PublishedSettings, UnreadableDocument> {
  const providers = root.name === 'clientConfig' ? childrenNamed(root, 'emailProvider').map(settingsOf) : [];
  // Documents usually have one provider. Where the first has no usable server, the next one may.
  const settings = providers.find(({ incoming, outgoing }) => incoming.length + outgoing.length > 0) ?? providers[0];
  return settings === undefined ? unreadable('no clientConfig with an emailProvider') : ok(settings);
}

function settingsOf(provider: XmlElement): PublishedSettings {
  const incoming = serversOf(provider, 'incomingServer', ['imap', 'pop3']);
  const outgoing = serversOf(provider, 'outgoingServer', ['smtp']);
  return {
    domains: childrenNamed(provider, 'domain').flatMap(({ text }) => (parseHostTemplate(text).ok ? text : [])),
    displayName: displayNameFrom(textOf(provider, 'displayName')),
    incoming: usableOf(incoming),
    outgoing: usableOf(outgoing),
    leftOut: leftOutOf([...incoming, ...outgoing]),
  };
}

function serversOf(provider: XmlElement, name: string, protocols: readonly Protocol[]): readonly ReadServer[] {
  return childrenNamed(provider, name).flatMap((element) => {
    const type = element.attributes.get('type')?.trim().toLowerCase();
    const protocol = protocols.find((known) => known === type);
    return protocol === undefined ? [] : serverOf(element, protocol);
  });
}

function serverOf(element: XmlElement, protocol: Protocol): ReadServer {
  const [portText, securityText] = [textOf(element, 'port'), textOf(element, 'socketType')];
  const host = parseHostTemplate(textOf(element, 'hostname'));
  const port = parsePort(portText);
  const security = securityNames.get(securityText.toLowerCase());
  if (!host.ok) return host;
  if (port === null) return failed(unusable(portText === '' ? 'missing' : 'port', portText));
  if (security === undefined) return failed(unusable(securityText === '' ? 'missing' : 'security', securityText));
  const auth = childrenNamed(element, 'authentication').flatMap(({ text }) => authNames.get(text.toLowerCase()) ?? []);
  const login = loginFrom(textOf(element, 'username'));
  return ok({ protocol, host: host.value, port, security, login, auth: [...new Set(auth)] });
}

/** A server with a value that is not here is left out: reading it as "no TLS" would weaken what the provider meant. */
const securityNames: ReadonlyMap<string, Security> = new Map([
  ['ssl', 'tls'],
  ['starttls', 'starttls'],
  ['plain', 'none'],
]);

/** `plain` and `secure` are the names of format 1.0, which some documents still use. */
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
