import type { Auth, Security } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import type { ReadAccount, ReadServer } from '../../../contract/read-account';
import { cleanText } from '../../clean-text';
import { type KeyFile, keyFileText, parseKeyFile } from '../../formats/read-key-file';
import { message } from '../../message';
import { namedServer } from '../../reading/named-server';
import { settingValue } from '../../reading/setting-value';
import { folderOf, nameOf } from '../../reading/settings-path';
import type { SettingsFile, SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';

const extension = '.source';
/** The name of a file; those of Evolution have 40. */
const uidCharsAtMost = 200;

/** Reads the data sources of Evolution. An account is three of them, which name each other by their file names. */
export const evolutionReader: SettingsReader = {
  program: 'evolution',
  name: 'Evolution',
  mayOwn: (path) => path.endsWith(extension),
  recognises: ({ content }) => /^\[Data Source\]$/m.test(settingsText(content)),
  read: (own, folder) => {
    const sources = new Map<string, Source>();
    const wants = new Set<string>();
    const queue = own.map(sourceFrom);
    for (const source of queue) {
      if (sources.has(source.path)) continue;
      sources.set(source.path, source);
      for (const path of neighbours(source)) {
        wants.add(path);
        const file = folder.at(path);
        if (file !== null) queue.push(sourceFrom(file));
      }
    }
    const reads = accountsFrom(sources);
    return {
      accounts: reads.flatMap(({ account }) => account ?? []),
      unread: reads.flatMap(({ unread }) => unread),
      wants: [...wants],
    };
  },
};

/** A data source, whatever it is of: an account, a person, an outgoing server, also a calendar. */
interface Source {
  readonly path: string;
  readonly groups: KeyFile;
}

function sourceFrom({ path, content }: SettingsFile): Source {
  return { path, groups: parseKeyFile(settingsText(content)) };
}

function textOf({ groups }: Source, group: string, key: string): string {
  return keyFileText(groups.get(group)?.get(key) ?? '').trim();
}

/** The mail sources that a source names. */
function neighbours(source: Source): readonly string[] {
  const isOfMail = ['Mail Account', 'Mail Identity', 'Mail Submission', 'Mail Transport'].some((group) =>
    source.groups.has(group),
  );
  const named = [
    textOf(source, 'Mail Account', 'IdentityUid'),
    textOf(source, 'Mail Submission', 'TransportUid'),
    isOfMail ? textOf(source, 'Data Source', 'Parent') : '',
  ];
  return named.filter((uid) => uid !== '' && uid.length <= uidCharsAtMost).map((uid) => pathOf(uid, source));
}

function pathOf(uid: string, beside: Source): string {
  return `${folderOf(beside.path)}${uid.replaceAll('/', '_')}${extension}`;
}

interface AccountFound {
  readonly account: ReadAccount | null;
  readonly unread: readonly Message[];
}

/** Without any account, a person or an outgoing server is all that there is of one: its file was opened alone. */
function accountsFrom(sources: ReadonlyMap<string, Source>): readonly AccountFound[] {
  const all = [...sources.values()];
  const accounts = all.filter(({ groups }) => groups.has('Mail Account'));
  if (accounts.length > 0) return accounts.map((account) => accountFrom(account, sources));
  const people = all.filter(({ groups }) => groups.has('Mail Identity'));
  if (people.length > 0) return people.map((person) => joined(null, person, transportOf(person, sources)));
  return all.filter(({ groups }) => groups.has('Mail Transport')).map((transport) => joined(null, null, transport));
}

/** Kinds of accounts that receive nothing from a server. */
const localKinds: readonly string[] = ['', 'none', 'local', 'maildir', 'mbox', 'mh', 'spool', 'spooldir', 'vfolder'];
const protocols = new Map([
  ['imapx', 'imap'],
  ['imap', 'imap'],
  ['pop', 'pop3'],
] as const);

function accountFrom(source: Source, sources: ReadonlyMap<string, Source>): AccountFound {
  const account = displayName(source);
  const kind = textOf(source, 'Mail Account', 'BackendName');
  const person = sources.get(pathOf(textOf(source, 'Mail Account', 'IdentityUid'), source)) ?? null;
  const transport = person && transportOf(person, sources);
  const isLocal = localKinds.includes(kind);
  if (!isLocal && protocolOf(kind) === null)
    return { account: null, unread: [message('read.other-kind', { account, kind: cleanText(kind) })] };
  if (isLocal && transport === null) return { account: null, unread: [] };
  if (!isEnabled(source, sources))
    return { account: null, unread: [message('read.switched-off', { account, program: 'Evolution' })] };
  return joined(isLocal ? null : source, person, transport);
}

function protocolOf(kind: string): 'imap' | 'pop3' | null {
  return protocols.get(kind as 'imap') ?? null;
}

function transportOf(person: Source, sources: ReadonlyMap<string, Source>): Source | null {
  return sources.get(pathOf(textOf(person, 'Mail Submission', 'TransportUid'), person)) ?? null;
}

/** A source is off where it, or the collection that it belongs to, is. */
function isEnabled(source: Source, sources: ReadonlyMap<string, Source>): boolean {
  const collection = sources.get(pathOf(textOf(source, 'Data Source', 'Parent'), source));
  return [source, collection].every(
    (each) => each === undefined || textOf(each, 'Data Source', 'Enabled').toLowerCase() !== 'false',
  );
}

function displayName(source: Source): string {
  return cleanText(textOf(source, 'Data Source', 'DisplayName') || nameOf(source.path));
}

function joined(source: Source | null, person: Source | null, transport: Source | null): AccountFound {
  const incoming = source && serverOf(source, protocolOf(textOf(source, 'Mail Account', 'BackendName')) ?? 'imap');
  const kind = transport && textOf(transport, 'Mail Transport', 'BackendName');
  const isSmtp = kind === 'smtp';
  const outgoing = transport && isSmtp ? serverOf(transport, 'smtp') : null;
  const named = [incoming && source, outgoing && transport].flatMap((each) => each ?? []);
  const account = displayName(source ?? person ?? named[0] ?? unnamed);
  const unread: Message[] = [];
  if (source !== null && incoming === null) unread.push(noServer(account, source));
  if (transport !== null && isSmtp && outgoing === null) unread.push(noServer(account, transport));
  if (kind === 'sendmail') unread.push(message('read.mail-command', { account }));
  else if (kind !== null && !isSmtp && kind !== 'none')
    unread.push(message('read.other-outgoing', { account, kind: cleanText(kind) }));
  return {
    account: {
      program: 'evolution',
      address: person && settingValue(textOf(person, 'Mail Identity', 'Address')),
      // A blank at an end is part of the name.
      name: person && settingValue(keyFileText(person.groups.get('Mail Identity')?.get('Name') ?? '')),
      incoming,
      outgoing,
      passwordStored: null,
    },
    unread,
  };
}

const unnamed: Source = { path: 'source', groups: new Map() };

function noServer(account: string, source: Source): Message {
  return message('read.no-server', { account, host: cleanText(textOf(source, 'Authentication', 'Host')) });
}

const securities: Readonly<Record<string, Security>> = { '': 'none', none: 'none', 'ssl-on-alternate-port': 'tls' };

/** Ports of servers without one, without TLS from the first byte and with it. */
const defaultPorts = { imap: [143, 993], pop3: [110, 995], smtp: [25, 465] } as const;

function serverOf(source: Source, protocol: ReadServer['protocol']): ReadServer | null {
  // With a word that it does not know, Evolution does STARTTLS.
  const security = securities[textOf(source, 'Security', 'Method')] ?? 'starttls';
  const port = textOf(source, 'Authentication', 'Port');
  const [plainPort, tlsPort] = defaultPorts[protocol];
  const auth = authOf(textOf(source, 'Authentication', 'Method'), protocol);
  return namedServer({
    protocol,
    host: textOf(source, 'Authentication', 'Host'),
    port: port !== '' && port !== '0' ? port : security === 'tls' ? tlsPort : plainPort,
    security,
    login: auth[0] === 'none' ? '' : keyFileText(source.groups.get('Authentication')?.get('User') ?? ''),
    auth,
  });
}

/** Without a method it signs in with a plain password for receiving, and not at all for sending. */
function authOf(method: string, protocol: ReadServer['protocol']): readonly Auth[] {
  const word = method.toUpperCase();
  if (word === '' || word === 'NONE') return protocol === 'smtp' ? ['none'] : ['password'];
  if (['PLAIN', 'LOGIN', 'PLAIN/PASSWORD'].includes(word)) return ['password'];
  if (/^(?:\+?APOP|CRAM-|DIGEST-|SCRAM-)/.test(word)) return ['encrypted'];
  if (word === 'NTLM') return ['ntlm'];
  if (word === 'GSSAPI') return ['gssapi'];
  if (word === 'EXTERNAL') return ['client-certificate'];
  if (word === 'ANONYMOUS' || word === 'POPB4SMTP') return ['none'];
  // What is left are the names of services that are signed in to by a browser.
  return ['oauth2'];
}
