import type { Auth, Security } from '../../../contract/candidate';
import type { ReadServer } from '../../../contract/read-account';
import { quotable } from '../../clean-text';
import { parseToml, type TomlTable, type TomlValue } from '../../formats/read-toml';
import { parseServerUrl } from '../../formats/server-url';
import { message } from '../../message';
import { addressOf } from '../../reading/address-text';
import { distinctAccounts } from '../../reading/distinct-accounts';
import type { AccountRead } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import { settingValue } from '../../reading/setting-value';
import type { SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';

const nameCharsAtMost = 60;

/** Reads what Himalaya has in its configuration, of version 1, of version 2 and of those before both. https://github.com/pimalaya/himalaya */
export const himalayaReader: SettingsReader = {
  program: 'himalaya',
  name: 'Himalaya',
  mayOwn: (path) => /(?:^|\/)himalaya\/config\.toml$|(?:^|[/.])himalayarc$|\.himalaya(?:-\d)?\.toml$/.test(path),
  recognises: ({ content }) => {
    const text = settingsText(content);
    return (
      /^[ \t]*\[accounts\./m.test(text) ||
      /^[ \t]*(?:imap|smtp)[.-](?:server|host|login|sasl)\b/m.test(text) ||
      /^[ \t]*(?:message\.send\.)?backend(?:\.(?:type|host|login))?[ \t]*=/m.test(text)
    );
  },
  read: (own) => {
    const reads = own.flatMap(({ content }) => readFile(parseToml(settingsText(content))));
    return {
      accounts: distinctAccounts(reads.flatMap(({ account }) => account ?? [])),
      unread: reads.flatMap(({ unread }) => unread),
      wants: [],
    };
  },
};

/** Before version 1 the accounts were tables of the document itself. */
function readFile(root: TomlTable): readonly AccountRead[] {
  const accounts = root.get('accounts');
  const tables = [...(accounts instanceof Map ? accounts : root)];
  return tables.flatMap(([name, table]) => (table instanceof Map ? readAccount(name, table, root) : []));
}

type Protocol = 'imap' | 'smtp';

function readAccount(name: string, table: TomlTable, root: TomlTable): AccountRead {
  const found = [serverOf(table, 'imap'), serverOf(table, 'smtp')] as const;
  const [imap, smtp] = found;
  if (imap === null && smtp === null) return { account: null, unread: [] };
  const text = (...keys: readonly string[]) => keys.flatMap((key) => textAt(table, key) ?? [])[0] ?? null;
  return {
    account: {
      program: 'himalaya',
      address: addressOf(text('email', 'from')),
      name: settingValue(text('display-name', 'from-name') ?? textAt(root, 'display-name') ?? undefined),
      incoming: imap?.server ?? null,
      outgoing: smtp?.server ?? null,
      passwordStored: passwordStored(found.flatMap((each) => each?.secrets ?? [])),
    },
    unread: found.some((each) => each !== null && each.server === null)
      ? [message('read.unusable-server.unquoted', { where: quotable(name, nameCharsAtMost) })]
      : [],
  };
}

/** Where a password lies: in the file, elsewhere, or nowhere. */
type SecretPlace = 'here' | 'elsewhere' | 'nowhere';

interface Found {
  readonly server: ReadServer | null;
  readonly secrets: readonly SecretPlace[];
}

function serverOf(account: TomlTable, protocol: Protocol): Found | null {
  const own = account.get(protocol);
  if (own instanceof Map && own.has('server')) return version2(own, protocol);
  const backends = protocol === 'imap' ? [['backend']] : [['message', 'send', 'backend'], ['sender']];
  const backend = backends
    .flatMap((keys) => tableAt(account, keys) ?? [])
    .find((table) => textAt(table, 'type') === protocol);
  if (backend !== undefined) return version1(backend, protocol);
  return textAt(account, `${protocol}-host`) === null ? null : version0(account, protocol);
}

function version2(table: TomlTable, protocol: Protocol): Found {
  const server = textAt(table, 'server') ?? '';
  // An authority alone is TLS from the start.
  const url = parseServerUrl(server.includes('://') ? server : `${protocol}s://${server}`);
  const isTls = url?.scheme === `${protocol}s`;
  const security: Security = isTls ? 'tls' : table.get('starttls') === true ? 'starttls' : 'none';
  const sasl = tableAt(table, ['sasl']);
  const [mechanism, given] = [...(sasl ?? [])].find(([, value]) => value instanceof Map) ?? [];
  const credentials = given instanceof Map ? given : null;
  return {
    server:
      url === null
        ? null
        : namedServer({
            ...{ protocol, security, host: url.host },
            port: url.port ?? usualPort(protocol, security),
            login: textAt(credentials, 'username') ?? undefined,
            auth: authOf(mechanism),
          }),
    secrets: ['password', 'token'].map((key) => placeOf(tableAt(credentials, [key]))),
  };
}

function version1(table: TomlTable, protocol: Protocol): Found {
  const encryption = tableAt(table, ['encryption']);
  const security = securityOf(textAt(encryption, 'type') ?? table.get('encryption'));
  const auth = tableAt(table, ['auth']);
  const tokens = ['access-token', 'refresh-token', 'client-secret'].map((key) => placeOf(tableAt(auth, [key])));
  return {
    server: namedServer({
      ...{ protocol, security, host: textAt(table, 'host') ?? '' },
      port: portAt(table, 'port') ?? usualPort(protocol, security),
      login: textAt(table, 'login') ?? undefined,
      auth: authOf(textAt(auth, 'type') ?? 'password'),
    }),
    secrets: [placeOf(auth), placeOf(tableAt(table, ['passwd'])), ...tokens],
  };
}

function version0(account: TomlTable, protocol: Protocol): Found {
  const key = (name: string) => `${protocol}-${name}`;
  const isClear = account.get(key('ssl')) === false;
  const security: Security = account.get(key('starttls')) === true ? 'starttls' : isClear ? 'none' : 'tls';
  const auth = account.get(key('auth'));
  return {
    server: namedServer({
      ...{ protocol, security, host: textAt(account, key('host')) ?? '' },
      port: portAt(account, key('port')) ?? usualPort(protocol, security),
      login: textAt(account, key('login')) ?? undefined,
      auth: authOf(typeof auth === 'string' ? auth : 'password'),
    }),
    secrets: [
      account.has(key('passwd-cmd')) ? 'elsewhere' : 'nowhere',
      textAt(account, key('passwd')) === null ? 'nowhere' : 'here',
      placeOf(tableAt(account, [key('passwd')])),
    ],
  };
}

function usualPort(protocol: Protocol, security: Security): number {
  if (protocol === 'imap') return security === 'tls' ? 993 : 143;
  return { tls: 465, starttls: 587, none: 25 }[security];
}

function securityOf(value: TomlValue | undefined): Security {
  if (value === 'none' || value === false) return 'none';
  return value === 'start-tls' || value === 'starttls' ? 'starttls' : 'tls';
}

const methods: Readonly<Record<string, Auth>> = {
  password: 'password',
  passwd: 'password',
  plain: 'password',
  login: 'password',
  'scram-sha-256': 'encrypted',
  oauth2: 'oauth2',
  oauthbearer: 'oauth2',
  xoauth2: 'oauth2',
  anonymous: 'none',
};

/** Without a way to sign in, version 2 signs in nowhere. */
function authOf(mechanism: string | undefined): readonly Auth[] {
  if (mechanism === undefined) return ['none'];
  const auth = Object.hasOwn(methods, mechanism) ? methods[mechanism] : undefined;
  return auth === undefined ? [] : [auth];
}

function placeOf(secret: TomlTable | null): SecretPlace {
  if (secret === null) return 'nowhere';
  if (typeof secret.get('raw') === 'string') return 'here';
  return ['cmd', 'command', 'keyring'].some((key) => secret.has(key)) ? 'elsewhere' : 'nowhere';
}

function passwordStored(places: readonly SecretPlace[]): boolean | null {
  if (places.includes('here')) return true;
  return places.includes('elsewhere') ? null : false;
}

function tableAt(table: TomlTable | null, keys: readonly string[]): TomlTable | null {
  return keys.reduce<TomlTable | null>((at, key) => {
    const value = at?.get(key);
    return value instanceof Map ? value : null;
  }, table);
}

function textAt(table: TomlTable | null, key: string): string | null {
  const value = table?.get(key);
  return typeof value === 'string' ? value : null;
}

function portAt(table: TomlTable, key: string): number | string | null {
  const value = table.get(key);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
