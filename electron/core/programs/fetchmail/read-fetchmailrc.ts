import type { Auth, Security } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import type { ReadAccount } from '../../../contract/read-account';
import { type FetchmailrcToken, parseFetchmailrc } from '../../formats/read-fetchmailrc';
import { message } from '../../message';
import { joinedReads } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import type { SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { unusableHost, unusableServer } from '../../reading/unusable-server';

/** Reads what fetchmail has in its run control file. https://www.fetchmail.info/fetchmail-man.html (The run control file) */
export const fetchmailReader: SettingsReader = {
  program: 'fetchmail',
  name: 'fetchmail',
  mayOwn: (path) => /(?:^|[/.])fetchmailrc$/.test(path),
  recognises: ({ content }) =>
    /^[ \t]*(?:(?:poll|skip|server)[ \t]+["']?[\w.-]+|defaults\b[^\n]*\bproto)/m.test(settingsText(content)) &&
    /\b(?:proto(?:col)?|user(?:name)?|via|pass(?:word)?|ssl)\b/.test(settingsText(content)),
  read: (own) => joinedReads(own.map(({ content }) => readFile(parseFetchmailrc(settingsText(content))))),
};

/** What is said of a server or of a user on it, by option. An option that is turned off is empty. */
type Options = Map<string, string>;

interface Entry {
  readonly name: string;
  /** All users of a server share them. */
  readonly server: Options;
  readonly users: Options[];
  /** The first line that fetchmail refuses; null where there is none. */
  stopsAt: number | null;
  hasUserOption: boolean;
}

/** Options with a text or number behind them, by the word that is kept for them. */
const valued: Readonly<Record<string, string>> = {
  ...{ via: 'via', proto: 'protocol', protocol: 'protocol', service: 'service', port: 'service' },
  ...{ auth: 'auth', authenticate: 'auth', preauth: 'auth', preauthenticate: 'auth' },
  ...{ pass: 'password', password: 'password', sslproto: 'sslproto' },
  // The texts of the rest are only passed over, so that none of them is taken for a word.
  ...{
    timeout: '',
    interval: '',
    qvirtual: '',
    principal: '',
    esmtpname: '',
    esmtppassword: '',
    interface: '',
    monitor: '',
  },
  ...{
    plugin: '',
    plugout: '',
    mda: '',
    bsmtp: '',
    smtpaddress: '',
    smtpname: '',
    preconnect: '',
    postconnect: '',
    pre: '',
    post: '',
  },
  ...{
    sslkey: '',
    sslcert: '',
    sslcertpath: '',
    sslcertfile: '',
    sslcommonname: '',
    sslfingerprint: '',
    properties: '',
    limit: '',
  },
  ...{
    warnings: '',
    fetchlimit: '',
    fetchsizelimit: '',
    fastuidl: '',
    batchlimit: '',
    expunge: '',
    idfile: '',
    pidfile: '',
  },
  ...{ logfile: '', postmaster: '', daemon: '', 'bad-header': '' },
};

/** Words of the options that belong to the server. */
const serverWords = new Set(
  `via proto protocol service port auth authenticate preauth preauthenticate timeout interval qvirtual principal esmtpname esmtppassword
  interface monitor plugin plugout bad-header aka local localdomains envelope dns uidl checkalias tracepolls`.split(
    /\s+/,
  ),
);

/** Words of the options that belong to the user; what is neither is a text without quotes. */
const userWords = new Set(
  `pass password is to ssl sslproto sslkey sslcert sslcertck sslcertpath sslcertfile sslcommonname sslfingerprint mda bsmtp lmtp smtpaddress
  smtpname smtp smtphost fetchdomains folder folders antispam pre preconnect post postconnect keep flush limitflush fetchall rewrite forcecr
  stripcr pass8bits dropstatus dropdelivered mimedecode idle limit warnings fetchlimit fetchsizelimit fastuidl batchlimit expunge
  properties`.split(/\s+/),
);

function readFile(tokens: readonly FetchmailrcToken[]): {
  readonly accounts: readonly ReadAccount[];
  readonly unread: readonly Message[];
} {
  const entries = entriesOf(tokens);
  const defaults = entries.filter(({ name }) => name === 'defaults').at(-1);
  const reads = entries
    .filter(({ name }) => name !== 'defaults')
    .flatMap((entry) => entry.users.map((user) => readUser(entry, user, defaults)));
  const stopsAt = entries.flatMap((entry) => entry.stopsAt ?? [])[0];
  return {
    accounts: reads.flatMap(({ account }) => account ?? []),
    unread: [
      ...(stopsAt === undefined ? [] : [message('read.settings.stops', { program: 'fetchmail', line: stopsAt })]),
      ...reads.flatMap(({ unread }) => unread),
    ],
  };
}

function entriesOf(tokens: readonly FetchmailrcToken[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? { kind: 'text', text: '' };
    if (kind === 'text') continue;
    const next = tokens[at + 1]?.text ?? '';
    if (text === 'defaults') entries.push(newEntry('defaults'));
    else if (['poll', 'skip', 'server'].includes(text)) {
      entries.push(newEntry(next));
      at++;
    } else if (text === 'set') {
      // A setting of the whole program: its name, and what stands behind it.
      at = Object.hasOwn(valued, next) ? at + 1 : at;
    } else {
      const entry = entries.at(-1);
      if (entry !== undefined) at = readOption(tokens, at, entry);
    }
  }
  return entries.map((entry) => ({
    ...entry,
    users: entry.users.length > 1 && !isUser(entry.users[0]) ? usersWithFirst(entry.users) : entry.users,
  }));
}

function newEntry(name: string): Entry {
  return { name, server: new Map(), users: [new Map()], stopsAt: null, hasUserOption: false };
}

function isUser(options: Options | undefined): boolean {
  return options?.has('user') ?? false;
}

/** What stands before the first user belongs to it. */
function usersWithFirst([first, second, ...others]: readonly Options[]): Options[] {
  return [new Map([...(first ?? []), ...(second ?? [])]), ...others];
}

/** Reads the option at a place, and gives the place of its last token. */
function readOption(tokens: readonly FetchmailrcToken[], at: number, entry: Entry): number {
  const { server, users } = entry;
  const { text, line } = tokens[at] ?? { text: '', line: 0 };
  const next = tokens[at + 1];
  const option = text === 'no' ? (next?.text ?? '') : text.replace(/^no(?=[a-z])/, '');
  const isServers = serverWords.has(text) || serverWords.has(option);
  if (isServers && entry.hasUserOption) entry.stopsAt ??= line;
  if (userWords.has(text) || userWords.has(option)) entry.hasUserOption = true;
  if (text === 'user' || text === 'username') {
    // Options of a user have to stand behind its name, once there is a name.
    if (users.length === 1 && entry.hasUserOption) entry.stopsAt ??= line;
    entry.hasUserOption = true;
    const user: Options = new Map();
    users.push(user);
    // `user jane here` is about the name on this computer; `is jane there` says the other.
    const end = endOfNames(tokens, at + 1);
    if (tokens[end]?.text !== 'here') user.set('user', next?.text ?? '');
    else user.set('user', '');
    return at + 1;
  }
  const user = users.at(-1);
  if (text === 'is' || text === 'to') {
    const end = endOfNames(tokens, at + 1);
    if (tokens[end]?.kind === 'word' && tokens[end]?.text === 'there') user?.set('user', next?.text ?? '');
    return end - 1;
  }
  if (text === 'no') {
    if (!isServers) user?.set(option, '');
    return at + 1;
  }
  if (Object.hasOwn(valued, text)) {
    const kept = valued[text] ?? '';
    if (kept !== '') (isServers ? server : user)?.set(kept, next?.text ?? '');
    return at + 1;
  }
  if (text === 'ssl') user?.set('ssl', 'on');
  return at;
}

/** The place behind the names of users: texts, with others on this computer behind an equal sign. */
function endOfNames(tokens: readonly FetchmailrcToken[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'text' || tokens[at]?.text === '=' || tokens[at]?.text === '*') at++;
  return at;
}

const protocols: Readonly<Record<string, 'imap' | 'pop3' | null>> = {
  imap: 'imap',
  pop2: null,
  pop3: 'pop3',
  apop: 'pop3',
  rpop: 'pop3',
  kpop: 'pop3',
  sdps: 'pop3',
  // It only has a server send its mail to the one of this computer.
  etrn: null,
  odmr: null,
  // It tries IMAP first.
  auto: 'imap',
};

const services: Readonly<Record<string, number>> = {
  imap: 143,
  imap2: 143,
  imaps: 993,
  'pop-3': 110,
  pop3: 110,
  pop3s: 995,
};

function readUser(
  entry: Entry,
  own: Options,
  defaults: Entry | undefined,
): { readonly account: ReadAccount | null; readonly unread: readonly Message[] } {
  const server = new Map([...(defaults?.server ?? []), ...entry.server]);
  const user = new Map([...(defaults?.users.at(-1) ?? []), ...own]);
  const said = (server.get('protocol') ?? 'auto').toLowerCase();
  const protocol = Object.hasOwn(protocols, said) ? protocols[said] : null;
  if (protocol == null) return { account: null, unread: [] };
  const isTls = user.get('ssl') === 'on';
  const host = server.get('via') ?? entry.name;
  const incoming = namedServer({
    protocol,
    host,
    port: portOf(server.get('service'), protocol, isTls, said),
    security: securityOf(user, isTls),
    login: user.get('user'),
    auth: authOf(server.get('auth') ?? said),
  });
  return {
    account: {
      program: 'fetchmail',
      ...{ address: null, name: null, incoming, outgoing: null },
      passwordStored: (user.get('password') ?? '') !== '',
    },
    unread: incoming === null ? [unusableServer(`poll ${unusableHost(entry.name)}`, host)] : [],
  };
}

function portOf(service: string | undefined, protocol: 'imap' | 'pop3', isTls: boolean, said: string): number | string {
  if (service !== undefined) return Object.hasOwn(services, service) ? (services[service] ?? service) : service;
  if (said === 'kpop') return 1109;
  if (protocol === 'imap') return isTls ? 993 : 143;
  return isTls ? 995 : 110;
}

/** Without TLS from the start it is STARTTLS, unless the empty `sslproto` turns it off. */
function securityOf(user: Options, isTls: boolean): Security {
  if (isTls) return 'tls';
  return user.get('sslproto') === '' ? 'none' : 'starttls';
}

const methods: Readonly<Record<string, Auth>> = {
  password: 'password',
  'cram-md5': 'encrypted',
  cram: 'encrypted',
  otp: 'encrypted',
  opie: 'encrypted',
  apop: 'encrypted',
  ntlm: 'ntlm',
  msn: 'ntlm',
  gssapi: 'gssapi',
  kerberos: 'gssapi',
  kerberos_v5: 'gssapi',
  kerberos5: 'gssapi',
  kpop: 'gssapi',
  external: 'client-certificate',
  oauthbearer: 'oauth2',
  xoauth2: 'oauth2',
};

function authOf(word: string): readonly Auth[] {
  const auth = Object.hasOwn(methods, word) ? methods[word] : undefined;
  return auth === undefined ? [] : [auth];
}
