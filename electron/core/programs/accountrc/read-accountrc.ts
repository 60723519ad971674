import type { Auth, Protocol, Security } from '../../../contract/candidate';
import type { ReadServer } from '../../../contract/read-account';
import { cleanText } from '../../clean-text';
import { message } from '../../message';
import type { AccountRead } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import { settingValue } from '../../reading/setting-value';
import { unusableServer } from '../../reading/unusable-server';

/** What the keys of an `accountrc` mean to a program. */
export interface AccountrcDialect {
  readonly program: string;
  /** How a connection is protected where the file does not say it. */
  readonly unsaidSecurity: Security;
  /** Whether it signs in for sending where the file does not say it. */
  readonly signsInUnsaid: boolean;
  /** What the number of `protocol` receives by; null where it receives nothing from a server. */
  readonly receives: (values: AccountrcValues) => Receiving | null;
  /** The one way to sign in that a number stands for. With 0 the program chooses. */
  readonly auths: { readonly imap: readonly Bit[]; readonly pop3: readonly Bit[]; readonly smtp: readonly Bit[] };
}

/** What an account receives by; news are no mail. */
export type Receiving = 'imap' | 'pop3' | 'nntp';

type Bit = readonly [bit: number, auth: Auth];

/** The values of an account by their keys. */
export type AccountrcValues = ReadonlyMap<string, string>;

const securities: ReadonlyMap<string, Security> = new Map([
  ['0', 'none'],
  ['1', 'tls'],
  ['2', 'starttls'],
]);
const keys = { imap: 'imap', pop3: 'pop', smtp: 'smtp' } as const;
/** Ports that are used where none is set, without TLS from the first byte and with it. */
const defaultPorts = { imap: [143, 993], pop3: [110, 995], smtp: [25, 465] } as const;

/** The account in a section of an `accountrc`; it may only send, or only receive. */
export function accountrcAccount(
  values: AccountrcValues,
  dialect: AccountrcDialect,
  passwordStored: boolean | null,
): AccountRead {
  const value = (key: string): string => values.get(key) ?? '';
  const account = cleanText(value('account_name') || value('address'));
  const receiving = dialect.receives(values);
  const protocol = receiving === 'nntp' ? null : receiving;
  const isCommand = isOn(value('use_mail_command'));
  const passedOver = [
    ...(receiving === 'nntp' ? [message('read.other-kind', { where: account, kind: 'NNTP' })] : []),
    ...(isCommand ? [message('read.mail-command', { account })] : []),
  ];
  const sends = !isCommand && value('smtp_server') !== '';
  if (protocol === null && !sends) return { account: null, unread: passedOver };
  const incoming = protocol && serverOf(protocol, value('receive_server'), values, dialect);
  const outgoing = sends ? serverOf('smtp', value('smtp_server'), values, dialect) : null;
  return {
    account: {
      program: dialect.program,
      address: settingValue(value('address')),
      name: settingValue(value('name')),
      incoming,
      outgoing,
      passwordStored,
    },
    unread: [
      ...passedOver,
      ...(protocol !== null && incoming === null ? [unusableServer(account, value('receive_server'))] : []),
      ...(sends && outgoing === null ? [unusableServer(account, value('smtp_server'))] : []),
    ],
  };
}

function serverOf(
  protocol: Protocol,
  host: string,
  values: AccountrcValues,
  dialect: AccountrcDialect,
): ReadServer | null {
  const key = keys[protocol];
  const value = (name: string): string => values.get(name) ?? '';
  const security = securities.get(value(`ssl_${key}`)) ?? dialect.unsaidSecurity;
  const [plainPort, tlsPort] = defaultPorts[protocol];
  const auth = authOf(protocol, values, dialect);
  // The file keeps a port that is switched off. Where it is switched on but missing, both programs take the one without TLS.
  const isSet = isOn(value(`set_${key}port`));
  const port = isSet ? value(`${key}_port`) || plainPort : security === 'tls' ? tlsPort : plainPort;
  return namedServer({ protocol, host, port, security, login: loginOf(protocol, auth, values), auth });
}

/** With its own login empty, it signs in for sending as it does for receiving. */
function loginOf(protocol: Protocol, auth: readonly Auth[], values: AccountrcValues): string {
  if (auth[0] === 'none') return '';
  const own = protocol === 'smtp' ? (values.get('smtp_user_id') ?? '') : '';
  return own === '' ? (values.get('user_id') ?? '') : own;
}

function authOf(
  protocol: Protocol,
  values: AccountrcValues,
  { auths, signsInUnsaid }: AccountrcDialect,
): readonly Auth[] {
  const value = (name: string): string => values.get(name) ?? '';
  if (protocol === 'smtp' && !(values.has('use_smtp_auth') ? isOn(value('use_smtp_auth')) : signsInUnsaid))
    return ['none'];
  if (protocol === 'pop3' && isOn(value('use_apop_auth'))) return ['encrypted'];
  if (protocol === 'pop3' && !isOn(value('use_pop_auth')) && values.has('use_pop_auth')) return [];
  const number = Number(value(`${keys[protocol]}_auth_method`));
  return auths[protocol].flatMap(([bit, auth]) => (number === bit ? [auth] : []));
}

/** As both programs read yes and no. */
function isOn(value: string): boolean {
  return value !== '' && !value.startsWith('0');
}
