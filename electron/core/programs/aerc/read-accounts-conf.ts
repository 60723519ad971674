import type { Auth, Security } from '../../../contract/candidate';
import type { ReadServer } from '../../../contract/read-account';
import { quotable } from '../../clean-text';
import { type ParsedIniSection, parseGoIni } from '../../formats/go-ini';
import { parseMailbox } from '../../formats/phrase';
import { parseServerUrl, type ServerUrl } from '../../formats/server-url';
import { message } from '../../message';
import { addressOf } from '../../reading/address-text';
import { type AccountRead, joinedReads } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import { settingValue } from '../../reading/setting-value';
import type { SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';

const nameCharsAtMost = 60;

/** Reads what aerc has in `accounts.conf`. https://man.sr.ht/~rjarry/aerc/ */
export const aercReader: SettingsReader = {
  program: 'aerc',
  name: 'aerc',
  mayOwn: (path) => /(?:^|[/.])accounts\.conf$/.test(path),
  recognises: ({ content }) => {
    const text = settingsText(content);
    return /^[ \t]*\[[^\]\n]+\]/m.test(text) && /^[ \t]*(?:source|outgoing)[ \t]*=/m.test(text);
  },
  read: (own) => {
    const sections = own.flatMap(({ content }) => [...parseGoIni(settingsText(content))]);
    const reads = sections.flatMap(([name, keys]) => (name === 'DEFAULT' ? [] : readSection(name, keys)));
    return joinedReads(reads);
  },
};

/** What a scheme means; `insecure` and the way to sign in are added to it. */
const schemes: Readonly<Record<string, Pick<ReadServer, 'protocol' | 'port'> & { readonly security: Security }>> = {
  imaps: { protocol: 'imap', port: 993, security: 'tls' },
  imap: { protocol: 'imap', port: 143, security: 'starttls' },
  smtps: { protocol: 'smtp', port: 465, security: 'tls' },
  smtp: { protocol: 'smtp', port: 587, security: 'starttls' },
};

const mechanisms: Readonly<Record<string, Auth>> = {
  none: 'none',
  plain: 'password',
  login: 'password',
  oauthbearer: 'oauth2',
  xoauth2: 'oauth2',
};

function readSection(name: string, keys: ParsedIniSection): AccountRead {
  const urls = ['source', 'outgoing'].map((key) => parseServerUrl(keys.get(key) ?? ''));
  const [source, sending] = urls.map((url) => (url === null || knownScheme(url) === null ? null : url));
  if (source == null && sending == null) return { account: null, unread: [] };
  const incoming = source == null ? null : serverOf(source);
  const outgoing = sending == null ? null : serverOf(sending);
  const isBad = (source != null && incoming === null) || (sending != null && outgoing === null);
  const from = parseMailbox((keys.get('from') ?? '').trim());
  return {
    account: {
      program: 'aerc',
      address: addressOf(from.address),
      name: settingValue(from.name ?? undefined),
      incoming: incoming?.protocol === 'imap' ? incoming : null,
      outgoing: outgoing?.protocol === 'smtp' ? outgoing : null,
      passwordStored: passwordStored([source, sending], keys),
    },
    unread: isBad ? [message('read.unusable-server.unquoted', { where: quotable(name, nameCharsAtMost) })] : [],
  };
}

function knownScheme({
  scheme,
}: ServerUrl): { readonly facts: (typeof schemes)[string]; readonly words: readonly string[] } | null {
  const [protocol = '', ...words] = scheme.split('+');
  const facts = Object.hasOwn(schemes, protocol) ? schemes[protocol] : undefined;
  return facts === undefined ? null : { facts, words };
}

function serverOf(url: ServerUrl): ReadServer | null {
  const known = knownScheme(url);
  if (known === null) return null;
  const { facts, words } = known;
  const [mechanism] = words.filter((word) => word !== 'insecure');
  // With TLS from the start, `insecure` is about the certificate.
  const security = words.includes('insecure') && facts.security === 'starttls' ? 'none' : facts.security;
  return namedServer({
    ...{ protocol: facts.protocol, security },
    ...{ host: url.host, port: url.port ?? facts.port, login: url.user ?? undefined },
    auth: authOf(mechanism, url),
  });
}

function authOf(mechanism: string | undefined, { user }: ServerUrl): readonly Auth[] {
  if (mechanism === undefined) return user === null ? [] : ['password'];
  const auth = Object.hasOwn(mechanisms, mechanism) ? mechanisms[mechanism] : undefined;
  return auth === undefined ? [] : [auth];
}

function passwordStored(urls: readonly (ServerUrl | null | undefined)[], keys: ParsedIniSection): boolean | null {
  if (urls.some((url) => url?.hasPassword)) return true;
  return keys.has('source-cred-cmd') || keys.has('outgoing-cred-cmd') ? null : false;
}
