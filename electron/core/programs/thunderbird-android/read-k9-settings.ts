import type { Auth, Protocol, Security } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import type { ReadAccount, ReadServer } from '../../../contract/read-account';
import { quotable } from '../../clean-text';
import { childrenNamed, textOf } from '../../discovery/xml-element';
import { type ReadElement, readXml } from '../../formats/read-xml';
import { limits } from '../../limits';
import { message } from '../../message';
import { type AccountsRead, joinedReads } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import { settingValue } from '../../reading/setting-value';
import type { SettingsFile, SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { unusableServer } from '../../reading/unusable-server';
import { usualPorts } from '../../usual-ports';

const program = 'thunderbird-android';

/** Reads the settings file that Thunderbird for Android and K-9 Mail export, in any version. FairEmail's import takes the same. */
export const thunderbirdAndroidReader: SettingsReader = {
  program,
  name: 'Thunderbird for Android',
  mayOwn: (path) => path.toLowerCase().endsWith('.k9s'),
  recognises: ({ content }) => /<k9settings[\s>]/.test(settingsText(content)),
  read: (own) => joinedReads(own.map(readFile)),
};

function readFile({ path, content }: SettingsFile): AccountsRead {
  const root = readXml(settingsText(content));
  const elements = root?.name === 'k9settings' ? childrenNamed(root, 'accounts') : [];
  const accounts = elements.flatMap((each) => childrenNamed(each, 'account'));
  return {
    accounts: accounts.flatMap((each) => accountOf(each) ?? []),
    unread: accounts.flatMap((each) => unreadOf(each, path)),
  };
}

/** Null where nothing of the account can be used. */
function accountOf(element: ReadElement): ReadAccount | null {
  const { incoming, outgoing } = serversOf(element);
  const [identity] = childrenNamed(element, 'identities').flatMap((each) => childrenNamed(each, 'identity'));
  const address = identity === undefined ? null : settingValue(textOf(identity, 'email'));
  if (incoming === null && outgoing === null && address === null) return null;
  const holdsPassword = serverElements(element).some((server) => textOf(server, 'password') !== '');
  return {
    program,
    address,
    name: identity === undefined ? null : settingValue(textOf(identity, 'name')),
    incoming,
    outgoing,
    passwordStored: holdsPassword,
  };
}

function serversOf(element: ReadElement): Pick<ReadAccount, 'incoming' | 'outgoing'> {
  const [incoming] = childrenNamed(element, 'incoming-server');
  const [outgoing] = childrenNamed(element, 'outgoing-server');
  return {
    incoming: incoming === undefined ? null : serverOf(incoming, ['imap', 'pop3']),
    outgoing: outgoing === undefined ? null : serverOf(outgoing, ['smtp']),
  };
}

function serverElements(element: ReadElement): readonly ReadElement[] {
  return [...childrenNamed(element, 'incoming-server'), ...childrenNamed(element, 'outgoing-server')];
}

function serverOf(element: ReadElement, protocols: readonly Protocol[]): ReadServer | null {
  const type = typeOf(element).toLowerCase();
  const protocol = protocols.find((known) => known === type);
  if (protocol === undefined) return null;
  const security = securityOf(textOf(element, 'connection-security'));
  const login = textOf(element, 'username');
  const auth = authNames.get(textOf(element, 'authentication-type').toUpperCase());
  // Before version 95 a file said by an empty login that sending needs no sign-in.
  const isOpen = auth?.[0] === 'none' || (protocol === 'smtp' && login === '');
  return namedServer({
    protocol,
    host: textOf(element, 'host'),
    port: textOf(element, 'port') || usualPort(protocol, security),
    security,
    login: isOpen ? undefined : login,
    auth: isOpen ? ['none'] : (auth ?? []),
  });
}

function typeOf(element: ReadElement): string {
  return element.attributes.get('type') ?? '';
}

/** Old versions had `…_OPTIONAL` too, which insisted on nothing; the app takes them as required since. */
function securityOf(word: string): Security {
  if (word.startsWith('STARTTLS')) return 'starttls';
  return word.startsWith('SSL_TLS') ? 'tls' : 'none';
}

const authNames: ReadonlyMap<string, readonly Auth[]> = new Map([
  ['NONE', ['none']],
  ['PLAIN', ['password']],
  ['LOGIN', ['password']],
  ['CRAM_MD5', ['encrypted']],
  ['XOAUTH2', ['oauth2']],
  ['EXTERNAL', ['client-certificate']],
]);

/** The app leaves out a port that is the usual one. */
function usualPort(protocol: Protocol, security: Security): number {
  const usual = usualPorts[protocol].find((each) => each.security === security) ?? usualPorts[protocol].at(-1);
  return security === 'none' ? portsInTheClear[protocol] : (usual?.port ?? 0);
}

const portsInTheClear = { imap: 143, pop3: 110, smtp: 587 } as const satisfies Record<Protocol, number>;

function unreadOf(element: ReadElement, path: string): readonly Message[] {
  const file = quotable(path, limits.openedNameChars);
  const { incoming, outgoing } = serversOf(element);
  return serverElements(element).flatMap((server) => {
    const isOutgoing = server.name === 'outgoing-server';
    if ((isOutgoing ? outgoing : incoming) !== null) return [];
    const type = typeOf(server);
    const isKnown = ['imap', 'pop3', 'smtp'].includes(type.toLowerCase());
    return isKnown
      ? unusableServer(file, textOf(server, 'host'))
      : message('read.other-kind', { where: file, kind: quotable(type, limits.foundChars) });
  });
}
