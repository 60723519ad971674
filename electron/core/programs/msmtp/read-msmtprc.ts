import type { Auth } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import type { ReadAccount } from '../../../contract/read-account';
import { isMsmtprcPattern, type MsmtprcCommand, msmtpText, parseMsmtprc } from '../../formats/msmtprc';
import { message } from '../../message';
import { addressOf } from '../../reading/address-text';
import { distinctAccounts } from '../../reading/distinct-accounts';
import { type AccountRead, joinedReads } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import { settingValue } from '../../reading/setting-value';
import type { SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { unusableServer } from '../../reading/unusable-server';

/** The port that servers speak TLS on from the start. */
const tlsPort = 465;

/** What msmtp's names of methods sign in with. */
const methods: Readonly<Record<string, Auth>> = {
  plain: 'password',
  login: 'password',
  'scram-sha-1': 'encrypted',
  'scram-sha-1-plus': 'encrypted',
  'scram-sha-256': 'encrypted',
  'scram-sha-256-plus': 'encrypted',
  'cram-md5': 'encrypted',
  'digest-md5': 'encrypted',
  gssapi: 'gssapi',
  external: 'client-certificate',
  ntlm: 'ntlm',
  oauthbearer: 'oauth2',
  xoauth2: 'oauth2',
};

/** All commands but `account`, `defaults` and `eval`. At any other msmtp stops. */
const commands = new Set(
  `host port timeout connect_timeout protocol domain from from_full_name allow_from_override auth user password passwordeval ntlmdomain tls
  tls_starttls tls_key_file tls_cert_file tls_trust_file tls_crl_file tls_fingerprint tls_certcheck tls_min_dh_prime_bits tls_priorities
  tls_host_override dsn_return dsn_notify logfile logfile_time_format syslog aliases proxy_host proxy_port set_from_header set_date_header
  set_msgid_header set_to_header remove_bcc_headers source_ip socket undisclosed_recipients add_missing_from_header
  add_missing_date_header auto_from maildomain keepbcc tls_nocertcheck tls_nostarttls tls_force_sslv3`.split(/\s+/),
);

/** Reads what msmtp has in its configuration. https://marlam.de/msmtp/msmtp.html (Configuration files) */
export const msmtpReader: SettingsReader = {
  program: 'msmtp',
  name: 'msmtp',
  mayOwn: (path) => /(?:^|[/.])msmtprc$|(?:^|\/)msmtp\/config$/.test(path),
  recognises: ({ content }) => {
    const text = settingsText(content);
    return (
      /^[ \t]*host[ \t]+\S/m.test(text) &&
      /^[ \t]*(?:account[ \t]|defaults[ \t]*$|tls[ \t]|auth[ \t])/m.test(text) &&
      !/^[ \t]*delivery[ \t]/m.test(text)
    );
  },
  read: (own) => joinedReads(own.map(({ content }) => readFile(parseMsmtprc(settingsText(content))))),
};

type Settings = ReadonlyMap<string, string>;

/** An account, as msmtp fills it. */
interface Section {
  readonly name: string;
  /** All that holds, with what was inherited. */
  readonly settings: Map<string, string>;
  /** The same without the defaults, which another account does not inherit. */
  readonly own: Map<string, string>;
}

function readFile(lines: readonly MsmtprcCommand[]): {
  readonly accounts: readonly ReadAccount[];
  readonly unread: readonly Message[];
} {
  const defaults: Section = { name: '', settings: new Map(), own: new Map() };
  const sections = new Map<string, Section>();
  const unread = new Map<string, Message>();
  let current: Section | null = null;
  for (const { line, command, argument } of lines) {
    if (command === 'defaults') current = defaults;
    else if (command === 'account') {
      const opened = openSection(argument, defaults, sections);
      if (opened === null) unread.set('stops', unread.get('stops') ?? stops(line));
      current = opened ?? { name: '', settings: new Map(), own: new Map() };
    } else if (command === 'eval')
      unread.set('eval', message('read.settings.command', { program: 'msmtp', what: 'settings' }));
    else if (!commands.has(command)) unread.set('stops', unread.get('stops') ?? stops(line));
    else {
      // Without a line before it, a command belongs to the account "default".
      current ??= openSection('default', defaults, sections);
      current?.settings.set(...written(command, argument));
      current?.own.set(...written(command, argument));
    }
  }
  const read = [...sections.values()].map(readSection);
  const accounts = distinctAccounts(read.flatMap(({ account }) => account ?? []));
  // What is said of an account is not said again of its other name.
  const told = read.filter(({ account }) => account === null || accounts.includes(account));
  return { accounts, unread: [...unread.values(), ...told.flatMap((each) => each.unread)] };
}

function stops(line: number): Message {
  return message('read.settings.stops', { program: 'msmtp', line });
}

/** A command of before version 1.4 is the same as a newer one. */
function written(command: string, argument: string): [string, string] {
  return command === 'tls_nostarttls' ? ['tls_starttls', 'off'] : [command, argument];
}

/** Begins an account. Null where msmtp would stop: without a name, twice, or on top of an account that is not there. */
function openSection(argument: string, defaults: Section, sections: Map<string, Section>): Section | null {
  const colon = argument.indexOf(':');
  const name = colon < 0 ? argument : msmtpText(argument.slice(0, colon));
  const bases =
    colon < 0
      ? []
      : argument
          .slice(colon + 1)
          .split(',')
          .map((base) => sections.get(msmtpText(base)));
  if (name === '' || name.includes(',') || sections.has(name) || bases.includes(undefined)) return null;
  const inherited = bases.flatMap((base) => [...(base?.own ?? [])]);
  const section = { name, settings: new Map([...defaults.settings, ...inherited]), own: new Map(inherited) };
  sections.set(name, section);
  return section;
}

function readSection({ name, settings }: Section): AccountRead {
  const host = settings.get('host');
  if (host === undefined || settings.get('protocol') === 'lmtp') return { account: null, unread: [] };
  const method = settings.get('auth') ?? 'off';
  const outgoing = namedServer({
    protocol: 'smtp',
    host,
    port: portOf(settings),
    security: securityOf(settings),
    // Without a sign-in msmtp sends no name.
    login: method === 'off' ? undefined : settings.get('user'),
    auth: authOf(method),
  });
  return {
    account: {
      program: 'msmtp',
      address: fromOf(settings),
      name: settingValue(settings.get('from_full_name')),
      incoming: null,
      outgoing,
      passwordStored: passwordStored(settings),
    },
    unread:
      outgoing === null
        ? [unusableServer(name, host)]
        : outgoing.security === 'starttls' && outgoing.port === tlsPort
          ? [message('read.settings.starttls-on-tls-port', { account: name, port: tlsPort, program: 'msmtp' })]
          : [],
  };
}

/** The address; null where it is a pattern for many, or made of the name of the computer. */
function fromOf(settings: Settings): string | null {
  const from = settings.get('from') ?? '';
  return isMsmtprcPattern(from) ? null : addressOf(from);
}

function isOn(settings: Settings, command: string, otherwise: boolean): boolean {
  const argument = settings.get(command);
  return argument === undefined ? otherwise : argument === '' || argument === 'on';
}

function securityOf(settings: Settings): 'tls' | 'starttls' | 'none' {
  if (!isOn(settings, 'tls', false)) return 'none';
  return isOn(settings, 'tls_starttls', true) ? 'starttls' : 'tls';
}

/** The port, where it is given also as C writes numbers. */
function portOf(settings: Settings): number {
  const given = settings.get('port');
  if (given === undefined) return securityOf(settings) === 'tls' ? tlsPort : 25;
  if (/^0[0-7]+$/.test(given)) return Number.parseInt(given, 8);
  return /^\d+$|^0x[\da-f]+$/i.test(given) ? Number(given) : Number.NaN;
}

function authOf(argument: string): readonly Auth[] {
  if (argument === 'off') return ['none'];
  const method = Object.hasOwn(methods, argument) ? methods[argument] : undefined;
  return method === undefined ? [] : [method];
}

function passwordStored(settings: Settings): boolean | null {
  if ((settings.get('password') ?? '') !== '') return true;
  return settings.has('passwordeval') ? null : false;
}
