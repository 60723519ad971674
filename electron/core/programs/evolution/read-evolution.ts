import type { Message } from '../../../contract/message';
import { cleanText } from '../../clean-text';
import { message } from '../../message';
import type { AccountRead } from '../../reading/joined-reads';
import { settingValue } from '../../reading/setting-value';
import type { SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { unusableServer } from '../../reading/unusable-server';
import {
  type DataSource,
  dataSourceFrom,
  displayName,
  exactText,
  pathOf,
  sourceExtension,
  textOf,
} from './data-source';
import { serverOf } from './read-server';

/** The name of a file; those of Evolution have 40. */
const uidCharsAtMost = 200;

/** Reads the data sources of Evolution. An account is three of them, which name each other by their file names. */
export const evolutionReader: SettingsReader = {
  program: 'evolution',
  name: 'Evolution',
  mayOwn: (path) => path.endsWith(sourceExtension),
  recognises: ({ content }) => /^\[Data Source\]$/m.test(settingsText(content)),
  read: (own, folder) => {
    const sources = new Map<string, DataSource>();
    const wants = new Set<string>();
    const queue = own.map(dataSourceFrom);
    for (const source of queue) {
      if (sources.has(source.path)) continue;
      sources.set(source.path, source);
      for (const path of neighbours(source)) {
        wants.add(path);
        const file = folder.at(path);
        if (file !== null) queue.push(dataSourceFrom(file));
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

/** The mail sources that a source names. */
function neighbours(source: DataSource): readonly string[] {
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

/** Without any account, a person or an outgoing server is all that there is of one: its file was opened alone. */
function accountsFrom(sources: ReadonlyMap<string, DataSource>): readonly AccountRead[] {
  const all = [...sources.values()];
  const accounts = all.filter(({ groups }) => groups.has('Mail Account'));
  if (accounts.length > 0) return accounts.map((account) => accountFrom(account, sources));
  const people = all.filter(({ groups }) => groups.has('Mail Identity'));
  if (people.length > 0) return people.map((person) => joined(null, person, transportOf(person, sources)));
  return all.filter(({ groups }) => groups.has('Mail Transport')).map((transport) => joined(null, null, transport));
}

/** Kinds of accounts that receive nothing from a server. */
const localKinds: readonly string[] = ['', 'none', 'local', 'maildir', 'mbox', 'mh', 'spool', 'spooldir', 'vfolder'];
const protocols: ReadonlyMap<string, 'imap' | 'pop3'> = new Map([
  ['imapx', 'imap'],
  ['imap', 'imap'],
  ['pop', 'pop3'],
]);

function accountFrom(source: DataSource, sources: ReadonlyMap<string, DataSource>): AccountRead {
  const account = displayName(source);
  const kind = textOf(source, 'Mail Account', 'BackendName');
  const person = sources.get(pathOf(textOf(source, 'Mail Account', 'IdentityUid'), source)) ?? null;
  const transport = person && transportOf(person, sources);
  const isLocal = localKinds.includes(kind);
  if (!isLocal && protocolOf(kind) === null)
    return { account: null, unread: [message('read.other-kind', { where: account, kind: cleanText(kind) })] };
  if (isLocal && transport === null) return { account: null, unread: [] };
  if (!isEnabled(source, sources))
    return { account: null, unread: [message('read.switched-off', { account, program: 'Evolution' })] };
  return joined(isLocal ? null : source, person, transport);
}

function protocolOf(kind: string): 'imap' | 'pop3' | null {
  return protocols.get(kind) ?? null;
}

function transportOf(person: DataSource, sources: ReadonlyMap<string, DataSource>): DataSource | null {
  return sources.get(pathOf(textOf(person, 'Mail Submission', 'TransportUid'), person)) ?? null;
}

/** A source is off where it, or the collection that it belongs to, is. */
function isEnabled(source: DataSource, sources: ReadonlyMap<string, DataSource>): boolean {
  const collection = sources.get(pathOf(textOf(source, 'Data Source', 'Parent'), source));
  return [source, collection].every(
    (each) => each === undefined || textOf(each, 'Data Source', 'Enabled').toLowerCase() !== 'false',
  );
}

function joined(source: DataSource | null, person: DataSource | null, transport: DataSource | null): AccountRead {
  const incoming = source && serverOf(source, protocolOf(textOf(source, 'Mail Account', 'BackendName')) ?? 'imap');
  const kind = transport && textOf(transport, 'Mail Transport', 'BackendName');
  const isSmtp = kind === 'smtp';
  const outgoing = transport && isSmtp ? serverOf(transport, 'smtp') : null;
  const shown = source ?? person ?? transport;
  const account = shown === null ? '' : displayName(shown);
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
      name: person && settingValue(exactText(person, 'Mail Identity', 'Name')),
      incoming,
      outgoing,
      passwordStored: null,
    },
    unread,
  };
}

function noServer(account: string, source: DataSource): Message {
  return unusableServer(account, textOf(source, 'Authentication', 'Host'));
}
