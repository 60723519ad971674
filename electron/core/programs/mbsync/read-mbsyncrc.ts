import type { Auth, Security } from '../../../contract/candidate';
import { quotable } from '../../clean-text';
import { parseMbsyncrc } from '../../formats/mbsyncrc';
import { message } from '../../message';
import { distinctAccounts } from '../../reading/distinct-accounts';
import type { AccountRead } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import type { SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { unusableServer } from '../../reading/unusable-server';

const nameCharsAtMost = 60;

/** Reads what mbsync has in its configuration. https://isync.sourceforge.io/mbsync.html */
export const mbsyncReader: SettingsReader = {
  program: 'mbsync',
  name: 'mbsync',
  mayOwn: (path) => /(?:^|[/.])(?:mbsyncrc|isyncrc)$/.test(path),
  recognises: ({ content }) => /^[ \t]*IMAP(?:Account|Store)[ \t]/im.test(settingsText(content)),
  read: (own) => {
    const reads = own.flatMap(({ content }) => sectionsOf(settingsText(content)).map(readSection));
    return {
      accounts: distinctAccounts(reads.flatMap(({ account }) => account ?? [])),
      unread: reads.flatMap(({ unread }) => unread),
      wants: [],
    };
  },
};

/** An account, or a store with an account of its own. */
interface Section {
  readonly name: string;
  readonly isStore: boolean;
  readonly settings: ReadonlyMap<string, readonly string[]>;
}

/** Keywords that open a section, and are nothing inside of one. */
const opening = ['imapaccount', 'imapstore', 'maildirstore'];

/** The sections that name a server. An empty line ends a section. Without one mbsync stops at the next section, which is read here all the same. */
function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = [];
  let settings: Map<string, readonly string[]> | null = null;
  for (const line of parseMbsyncrc(text)) {
    if (line === null) settings = null;
    else if (settings !== null && !opening.includes(line.keyword)) settings.set(line.keyword, line.values);
    else {
      settings = new Map();
      const [name = ''] = line.values;
      const isStore = line.keyword === 'imapstore';
      if (isStore || line.keyword === 'imapaccount') sections.push({ name, isStore, settings });
    }
  }
  return sections.filter(({ isStore, settings: own }) => !isStore || !own.has('account'));
}

function readSection({ name, settings }: Section): AccountRead {
  const given = (keyword: string) => settings.get(keyword)?.[0];
  const label = quotable(name, nameCharsAtMost);
  if (given('tunnel') !== undefined)
    return { account: null, unread: [message('read.settings.tunnel', { account: label })] };
  const host = given('host');
  if (host === undefined) return { account: null, unread: [] };
  const url = /^(imaps?:)?(?:\/\/)?(.*)$/is.exec(host) ?? [];
  const security = securityOf(given, url[1]?.toLowerCase() === 'imaps:');
  const incoming = namedServer({
    protocol: 'imap',
    host: url[2] ?? '',
    port: given('port') ?? (security === 'tls' ? 993 : 143),
    security,
    login: given('user'),
    auth: authOf([...(settings.get('authmechs') ?? settings.get('authmech') ?? [])], isYes(given('requirecram'))),
  });
  return {
    account: {
      program: 'mbsync',
      address: null,
      name: null,
      incoming,
      outgoing: null,
      passwordStored: passwordStored(given),
    },
    unread: [
      ...(incoming === null ? [unusableServer(label, url[2] ?? '')] : []),
      ...(given('usercmd') === undefined
        ? []
        : [message('read.settings.command', { program: 'mbsync', what: 'login' })]),
    ],
  };
}

type Given = (keyword: string) => string | undefined;

/** Version 1.5 has `TLSType`, 1.2 to 1.4 `SSLType`, and before there were `UseIMAPS` and `RequireSSL`. Without any of them it is STARTTLS. */
function securityOf(given: Given, isImapsUrl: boolean): Security {
  const type = (given('tlstype') ?? given('ssltype'))?.toLowerCase();
  if (type === 'imaps') return 'tls';
  if (type === 'none') return 'none';
  if (type === 'starttls') return 'starttls';
  return isImapsUrl || isYes(given('useimaps')) ? 'tls' : 'starttls';
}

function isYes(value: string | undefined): boolean {
  return ['yes', 'true', 'on', '1'].includes(value?.toLowerCase() ?? '');
}

/** What mbsync's names of methods sign in with; `*` is any. */
const methods: Readonly<Record<string, Auth>> = {
  LOGIN: 'password',
  PLAIN: 'password',
  'CRAM-MD5': 'encrypted',
  'DIGEST-MD5': 'encrypted',
  'SCRAM-SHA-1': 'encrypted',
  'SCRAM-SHA-256': 'encrypted',
  XOAUTH2: 'oauth2',
  OAUTHBEARER: 'oauth2',
  GSSAPI: 'gssapi',
  NTLM: 'ntlm',
  EXTERNAL: 'client-certificate',
};

function authOf(mechanisms: readonly string[], requiresCram: boolean): readonly Auth[] {
  if (requiresCram) return ['encrypted'];
  if (mechanisms.includes('*')) return [];
  const auths = mechanisms.flatMap((mechanism) => {
    const name = mechanism.toUpperCase();
    return Object.hasOwn(methods, name) ? (methods[name] ?? []) : [];
  });
  return [...new Set(auths)];
}

function passwordStored(given: Given): boolean | null {
  if (given('pass') !== undefined) return true;
  return given('passcmd') !== undefined || isYes(given('usekeychain')) ? null : false;
}
