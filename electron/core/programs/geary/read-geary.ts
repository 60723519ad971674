import type { Security } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import type { ReadServer } from '../../../contract/read-account';
import { cleanText } from '../../clean-text';
import { parseMailbox } from '../../formats/phrase';
import { type KeyFile, keyFileList, keyFileText, parseKeyFile } from '../../formats/read-key-file';
import { message } from '../../message';
import { type AccountRead, joinedReads } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import { settingValue } from '../../reading/setting-value';
import type { SettingsFile, SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { unusableServer } from '../../reading/unusable-server';

/** Reads the accounts of Geary, each in a folder of its own; also those of versions before 3.32, which had one group for all. */
export const gearyReader: SettingsReader = {
  program: 'geary',
  name: 'Geary',
  mayOwn: (path) => /(?:^|[/.])geary\.ini$/.test(path),
  recognises: ({ content }) =>
    /^(?:\[AccountInformation\]|(?:sender_mailboxes|service_provider) *=)/m.test(settingsText(content)),
  read: (own) => joinedReads(own.map(readFile)),
};

function readFile({ path, content }: SettingsFile): AccountRead {
  const groups = parseKeyFile(settingsText(content));
  const settings = groups.has('AccountInformation') ? olderSettings(groups) : currentSettings(groups);
  const account = cleanText(settings.label || settings.address || path);
  const status = textOf(groups, 'Metadata', 'status');
  if (status === 'removed') return nothing(message('read.removed', { account, program: 'Geary' }));
  if (status === 'disabled') return nothing(message('read.switched-off', { account, program: 'Geary' }));
  if (textOf(groups, 'Metadata', 'goa_id') !== '') return nothing(message('read.online-account', { account }));
  const spelled = [spelledIncoming(settings), spelledOutgoing(settings)] as const;
  const [incoming, outgoing] = [namedServer(spelled[0]), namedServer(spelled[1])];
  return {
    account: {
      program: 'geary',
      address: settingValue(settings.address),
      name: settingValue(settings.name ?? ''),
      incoming,
      outgoing,
      passwordStored: null,
    },
    unread: [incoming, outgoing].flatMap((server, index) =>
      server === null ? [unusableServer(account, spelled[index]?.host ?? '')] : [],
    ),
  };
}

function nothing(unread: Message): AccountRead {
  return { account: null, unread: [unread] };
}

/** The settings of a file of any version. */
interface GearySettings {
  readonly label: string;
  readonly address: string;
  readonly name: string | null;
  readonly provider: string;
  readonly incoming: ServiceSettings;
  readonly outgoing: ServiceSettings;
  /** Where the login for sending comes from. */
  readonly credentials: 'use-incoming' | 'custom' | 'none';
}

interface ServiceSettings {
  readonly host: string;
  readonly port: string;
  readonly security: Security;
  readonly login: string;
}

const securities: ReadonlyMap<string, Security> = new Map([
  ['none', 'none'],
  ['start-tls', 'starttls'],
  ['transport', 'tls'],
]);

function currentSettings(groups: KeyFile): GearySettings {
  const service = (group: string, security: Security): ServiceSettings => ({
    host: textOf(groups, group, 'host'),
    port: textOf(groups, group, 'port'),
    security: securities.get(textOf(groups, group, 'transport_security').toLowerCase()) ?? security,
    login: textOf(groups, group, 'login'),
  });
  const [mailbox = ''] = keyFileList(groups.get('Account')?.get('sender_mailboxes') ?? '');
  const credentials = textOf(groups, 'Outgoing', 'credentials').toLowerCase();
  return {
    ...parseMailbox(mailbox),
    label: textOf(groups, 'Account', 'label'),
    provider: textOf(groups, 'Account', 'service_provider').toLowerCase(),
    incoming: service('Incoming', 'tls'),
    outgoing: service('Outgoing', 'starttls'),
    credentials: credentials === 'custom' || credentials === 'none' ? credentials : 'use-incoming',
  };
}

function olderSettings(groups: KeyFile): GearySettings {
  const value = (key: string): string => textOf(groups, 'AccountInformation', key);
  const is = (key: string, unsaid: boolean): boolean => (value(key) === '' ? unsaid : value(key) === 'true');
  const service = (prefix: string, isTlsUnsaid: boolean): ServiceSettings => ({
    host: value(`${prefix}_host`),
    port: value(`${prefix}_port`),
    security: is(`${prefix}_ssl`, isTlsUnsaid) ? 'tls' : is(`${prefix}_starttls`, true) ? 'starttls' : 'none',
    login: value(`${prefix}_username`) || value('primary_email'),
  });
  const usesIncoming = is('smtp_use_imap_credentials', true);
  return {
    label: value('nickname'),
    address: value('primary_email'),
    name: value('real_name'),
    provider: value('service_provider').toLowerCase(),
    incoming: service('imap', true),
    outgoing: service('smtp', false),
    credentials: usesIncoming ? 'use-incoming' : is('smtp_noauth', false) ? 'none' : 'custom',
  };
}

function textOf(groups: KeyFile, group: string, key: string): string {
  return keyFileText(groups.get(group)?.get(key) ?? '');
}

type Spelled = Parameters<typeof namedServer>[0];
type Place = Pick<ReadServer, 'host' | 'port' | 'security'>;

/** Servers of the providers that Geary knows itself; its files do not name them. */
const knownPlaces: Readonly<Record<string, { readonly incoming: Place; readonly outgoing: Place }>> = {
  gmail: {
    incoming: { host: 'imap.gmail.com', port: 993, security: 'tls' },
    outgoing: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
  },
  outlook: {
    incoming: { host: 'imap-mail.outlook.com', port: 993, security: 'tls' },
    outgoing: { host: 'smtp-mail.outlook.com', port: 587, security: 'starttls' },
  },
  yahoo: {
    incoming: { host: 'imap.mail.yahoo.com', port: 993, security: 'tls' },
    outgoing: { host: 'smtp.mail.yahoo.com', port: 465, security: 'tls' },
  },
};

function spelledIncoming({ provider, incoming: { host, port, security, login } }: GearySettings): Spelled {
  const place = knownPlaces[provider]?.incoming ?? {
    host,
    port: portOf(port) ?? (security === 'tls' ? 993 : 143),
    security,
  };
  return { ...place, protocol: 'imap', login, auth: ['password'] };
}

function spelledOutgoing({ provider, incoming, outgoing, credentials }: GearySettings): Spelled {
  const { host, port, security } = outgoing;
  const unsaid = security === 'tls' ? 465 : credentials === 'none' ? 25 : 587;
  const place = knownPlaces[provider]?.outgoing ?? { host, port: portOf(port) ?? unsaid, security };
  const logins = { 'use-incoming': incoming.login, custom: outgoing.login, none: '' };
  return {
    ...place,
    protocol: 'smtp',
    login: logins[credentials],
    auth: [credentials === 'none' ? 'none' : 'password'],
  };
}

function portOf(text: string): string | null {
  return text === '' || text === '0' ? null : text;
}
