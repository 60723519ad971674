import type { Auth, Security } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import type { ReadAccount, ReadServer } from '../../../contract/read-account';
import { cleanText } from '../../clean-text';
import type { Preferences } from '../../formats/read-prefs-js';
import { message } from '../../message';
import { namedServer } from '../../reading/named-server';
import { settingValue } from '../../reading/setting-value';
import { unusableServer } from '../../reading/unusable-server';
import type { StoredLogins } from './stored-logins';

/** What Thunderbird does for each nsMsgSocketType. 1 is gone: it took STARTTLS where the server had it. */
const securities: Readonly<Record<number, Security>> = { 1: 'starttls', 2: 'starttls', 3: 'tls' };

/** What Thunderbird does for each nsMsgAuthMethod; with 8 it takes any way that hides the password, with 9 any way at all. */
const auths: Readonly<Record<number, readonly Auth[]>> = {
  1: ['none'],
  2: ['password'],
  3: ['password'],
  4: ['encrypted'],
  5: ['gssapi'],
  6: ['ntlm'],
  7: ['client-certificate'],
  8: ['gssapi', 'encrypted', 'ntlm'],
  10: ['oauth2'],
};

/** Ports of servers without one, without TLS from the first byte and with it. */
const defaultPorts = { imap: [143, 993], pop3: [110, 995], smtp: [587, 465] } as const;

/** Kinds of incoming servers that are no accounts: folders of this computer. */
const localKinds: readonly string[] = ['none', 'movemail'];

/** What was made of a profile. */
export interface ProfileRead {
  readonly accounts: readonly ReadAccount[];
  readonly unread: readonly Message[];
}

/**
 * The accounts of a Thunderbird profile, in Thunderbird's order. An account has as many entries as it has outgoing servers: each of its
 * identities may have its own.
 *
 * @param logins - Null where they could not be read.
 */
export function accountsOfProfile(preferences: Preferences, logins: StoredLogins | null): ProfileRead {
  const reads = accountKeys(preferences).map((key) => accountsOf(key, preferences, logins));
  return { accounts: reads.flatMap(({ accounts }) => accounts), unread: reads.flatMap(({ unread }) => unread) };
}

/** Only accounts on the list are Thunderbird's. A file that was cut off before its list has none, and then all count. */
function accountKeys(preferences: Preferences): readonly string[] {
  const listed = preferences.get('mail.accountmanager.accounts');
  if (typeof listed === 'string') return [...new Set(keysIn(listed))];
  return [...preferences.keys()].flatMap((name) => /^mail\.account\.([^.]+)\.server$/.exec(name)?.[1] ?? []);
}

function accountsOf(key: string, preferences: Preferences, logins: StoredLogins | null): ProfileRead {
  const text = textsOf(preferences);
  const server = `mail.server.${text(`mail.account.${key}.server`)}`;
  const kind = text(`${server}.type`);
  const identities = keysIn(text(`mail.account.${key}.identities`)).map((identity) => `mail.identity.${identity}`);
  const names = [`${server}.name`, `${identities[0]}.useremail`, `${server}.hostname`].map(text);
  const account = cleanText(names.find((name) => name !== '') ?? key);
  if (localKinds.includes(kind)) return { accounts: [], unread: [] };
  if (kind !== 'imap' && kind !== 'pop3')
    return {
      accounts: [],
      unread: kind === '' ? [] : [message('read.other-kind', { where: account, kind: cleanText(kind) })],
    };

  const incoming = incomingServer(kind, server, account, preferences);
  const sending = outgoingServers(identities, account, preferences);
  const accounts = sending.map(({ identity, server: outgoing }) => ({
    program: 'thunderbird',
    address: settingValue(text(`${identity}.useremail`)),
    name: settingValue(text(`${identity}.fullName`)),
    incoming: incoming.server,
    outgoing,
    passwordStored: logins && [incoming.server, outgoing].some((each) => each !== null && logins.has(each)),
  }));
  return { accounts, unread: [...incoming.unread, ...sending.flatMap(({ unread }) => unread)] };
}

interface ServerRead {
  readonly server: ReadServer | null;
  readonly unread: readonly Message[];
}

function incomingServer(
  protocol: 'imap' | 'pop3',
  branch: string,
  account: string,
  preferences: Preferences,
): ServerRead {
  const text = textsOf(preferences);
  const isSecure = preferences.get(`${branch}.isSecure`) === true;
  const security = securities[numberOf(preferences, branch, 'socketType') ?? (isSecure ? 3 : 0)] ?? 'none';
  // Older versions kept what was typed first, and what it was changed to under another name.
  return spelledServer(
    {
      protocol,
      host: text(`${branch}.realhostname`) || text(`${branch}.hostname`),
      port: numberOf(preferences, branch, 'port'),
      security,
      login: text(`${branch}.realuserName`) || text(`${branch}.userName`),
      auth: authOf(preferences, branch, preferences.get(`${branch}.useSecAuth`) === true ? 8 : 3),
    },
    account,
  );
}

/** The outgoing servers of the identities, each once; an account that cannot send has one entry without a server. */
function outgoingServers(
  identities: readonly string[],
  account: string,
  preferences: Preferences,
): readonly (ServerRead & { readonly identity: string })[] {
  const [first = ''] = identities;
  const keys = new Map<string, string>();
  for (const identity of identities) {
    const key = outgoingKey(identity, preferences);
    if (!keys.has(key)) keys.set(key, identity);
  }
  if (keys.size === 0) return [{ identity: first, server: null, unread: [] }];
  return [...keys].map(([key, identity]) => ({ identity, ...outgoingServer(key, account, preferences) }));
}

/** An identity without a server of its own has the default one, which is the first where none is chosen. */
function outgoingKey(identity: string, preferences: Preferences): string {
  const text = textsOf(preferences);
  const [first = ''] = keysIn(text('mail.smtpservers'));
  return text(`${identity}.smtpServer`) || text('mail.smtp.defaultserver') || first;
}

function outgoingServer(key: string, account: string, preferences: Preferences): ServerRead {
  const text = textsOf(preferences);
  const branch = `mail.smtpserver.${key}`;
  const listed = preferences.get('mail.smtpservers');
  const isThere = typeof listed === 'string' ? keysIn(listed).includes(key) : preferences.has(`${branch}.hostname`);
  if (key === '') return { server: null, unread: [] };
  if (!isThere)
    return {
      server: null,
      unread: [message('read.no-such-outgoing', { account, server: cleanText(key), program: 'Thunderbird' })],
    };
  const kind = text(`${branch}.type`);
  if (kind !== '' && kind !== 'smtp')
    return { server: null, unread: [message('read.other-outgoing', { account, kind: cleanText(kind) })] };
  const before = preferences.get(`${branch}.auth_method`) === 0 ? 1 : 3;
  const auth = authOf(preferences, branch, preferences.get(`${branch}.trySecAuth`) === true ? 8 : before);
  return spelledServer(
    {
      protocol: 'smtp',
      host: text(`${branch}.hostname`),
      port: numberOf(preferences, branch, 'port'),
      security: securities[numberOf(preferences, branch, 'try_ssl') ?? 0] ?? 'none',
      login: auth[0] === 'none' ? '' : text(`${branch}.username`),
      auth,
    },
    account,
  );
}

/** A port that is left out, or no port at all, means the default one. */
function spelledServer(
  { port, ...spelled }: Omit<Parameters<typeof namedServer>[0], 'port'> & { readonly port: number | null },
  account: string,
): ServerRead {
  const [plainPort, tlsPort] = defaultPorts[spelled.protocol];
  const isSet = port !== null && port > 0;
  const server = namedServer({ ...spelled, port: isSet ? port : spelled.security === 'tls' ? tlsPort : plainPort });
  return {
    server,
    unread: server === null ? [unusableServer(account, spelled.host)] : [],
  };
}

/** @param before - What older versions say in another way. */
function authOf(preferences: Preferences, branch: string, before: number): readonly Auth[] {
  return auths[numberOf(preferences, branch, 'authMethod') ?? before] ?? [];
}

/** A number of a server, or the one that the person has set for all servers. Thunderbird reads no number from a text. */
function numberOf(preferences: Preferences, branch: string, name: string): number | null {
  const own = preferences.get(`${branch}.${name}`);
  const value = typeof own === 'number' ? own : preferences.get(`${branch.replace(/[^.]+$/, 'default')}.${name}`);
  return typeof value === 'number' ? value : null;
}

function textsOf(preferences: Preferences): (name: string) => string {
  return (name) => {
    const value = preferences.get(name);
    return typeof value === 'string' ? value : '';
  };
}

function keysIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '');
}
