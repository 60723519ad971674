import { chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { CertificateFiles } from './certificate-authority';
import { type NetworkNamespace, socketName } from './network-namespace';
import { systemId } from './system-ids';

/** A mailbox; every host has all of them. */
export interface MailAccount {
  readonly login: string;
  readonly password: string;
  /** The only network whose sign-ins are accepted, such as `192.0.2.0/24`. */
  readonly onlyFrom?: string;
  /** Where the folders are not the usual ones: none for sent messages, or all of them inside the inbox. */
  readonly folders?: 'none-for-sent' | 'inside-inbox';
  /** Extra fields of its line, which Dovecot applies to its sign-ins. */
  readonly fields?: string;
}

/** One sign-in as Dovecot logged it; those of `smtp` came from Postfix. */
export interface RecordedLogin {
  readonly service: 'imap' | 'pop3' | 'smtp';
  readonly user: string;
  readonly mechanism: string;
  /** Whether the connection was encrypted when the password came. */
  readonly overTls: boolean;
  readonly accepted: boolean;
}

/** What Dovecot serves at one address: 143, 1143 and 110 want STARTTLS before a login, 993 and 995 are TLS at once. */
export interface FetchingHost {
  readonly address: string;
  readonly ports: readonly (993 | 143 | 1143 | 995 | 110)[];
  readonly certificate: CertificateFiles;
  /** Further settings for this address alone. */
  readonly settings?: string;
}

/** What differs from the usual Dovecot, which every mailbox is open on. */
export interface DovecotWishes {
  /** The folder of its files; needed where several run in one namespace. */
  readonly name?: string;
  /** Settings that follow the usual ones, and override them. */
  readonly settings?: string;
  /** Where passwords are looked up, in place of the accounts. */
  readonly passwordDatabase?: string;
  /** A command with its arguments that starts it, such as `unshare`; Dovecot and its arguments follow. */
  readonly starter?: readonly string[];
}

/** A running Dovecot. */
export interface Dovecot {
  /** The socket where Postfix checks its logins. */
  readonly authSocket: string;
  /** Holds a folder for each login, with its maildir. */
  readonly mailFolder: string;
  /** Every sign-in so far, in order. Each is logged a moment after its answer. */
  logins(): Promise<readonly RecordedLogin[]>;
  log(): Promise<string>;
}

/** The fields of Dovecot's event `auth_request_finished`, which every sign-in has. */
const loginEventSchema = v.object({
  fields: v.object({
    service: v.picklist(['imap', 'pop3', 'smtp']),
    user: v.string(),
    mechanism: v.string(),
    transport: v.string(),
    success: v.optional(v.literal('yes')),
  }),
});

/** Starts Dovecot with its own configuration and mail folders, and waits until its ports listen. */
export async function startDovecot(
  namespace: NetworkNamespace,
  hosts: readonly FetchingHost[],
  accounts: readonly MailAccount[],
  wishes: DovecotWishes = {},
): Promise<Dovecot> {
  const folder = join(namespace.folder, wishes.name ?? 'dovecot');
  const authSocket = join(folder, 'auth');
  const logFile = join(folder, 'dovecot.log');
  await mkdir(join(folder, 'mail'), { recursive: true });
  await chown(join(folder, 'mail'), await systemId('user', 'mail'), await systemId('group', 'mail'));
  await writeFile(join(folder, 'accounts'), accounts.map(accountLine).join(''));
  await writeFile(join(folder, 'dovecot.conf'), configuration(folder, hosts, wishes));
  const sockets = hosts.flatMap(({ address, ports }) => ports.map((port) => socketName(address, port)));
  const [program = 'dovecot', ...args] = [...(wishes.starter ?? []), 'dovecot'];
  await namespace.startServer(program, [...args, '-F', '-c', join(folder, 'dovecot.conf')], sockets);

  const log = () => readFile(logFile, 'utf8');
  return {
    authSocket,
    mailFolder: join(folder, 'mail'),
    log,
    logins: async () => (await log()).split('\n').flatMap(recordedLogin),
  };
}

/** Dovecot takes an account for a mailbox only where it has a field of its own. */
const folderFields: Readonly<Record<NonNullable<MailAccount['folders']> | 'usual', string>> = {
  usual: 'userdb_namespace/inbox/mailbox/Sent/auto=create',
  'none-for-sent': 'userdb_namespace/inbox/mailbox/Sent/auto=no',
  'inside-inbox': 'userdb_namespace/inbox/prefix=INBOX. userdb_namespace/inbox/separator=.',
};

function accountLine({ login, password, folders, onlyFrom, fields }: MailAccount): string {
  // Dovecot escapes these characters before it looks the name up.
  const name = login.replaceAll(/["'\\]/g, '\\$&');
  const limits = onlyFrom === undefined ? [] : [`allow_nets=${onlyFrom}`];
  const extra = [folderFields[folders ?? 'usual'], ...limits, ...(fields === undefined ? [] : [fields])].join(' ');
  return `${name}:{PLAIN.B64}${Buffer.from(password).toString('base64')}::::::${extra}\n`;
}

function configuration(
  folder: string,
  hosts: readonly FetchingHost[],
  { settings = '', passwordDatabase = `driver = passwd-file\n  args = ${folder}/accounts` }: DovecotWishes,
): string {
  const [first] = hosts;
  if (first === undefined) throw new Error('Dovecot needs a host to serve');
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap pop3
ssl = required
ssl_cert = <${first.certificate.certificate}
ssl_key = <${first.certificate.key}
auth_mechanisms = plain login
auth_verbose = yes
# Any character may occur in a login name.
auth_username_chars =
passdb {
  ${passwordDatabase}
}
userdb {
  driver = passwd-file
  args = ${folder}/accounts
  default_fields = uid=mail gid=mail home=${folder}/mail/%u
}
mail_location = maildir:~/Maildir
namespace inbox {
  inbox = yes
  mailbox Junk {
    auto = create
    special_use = \\Junk
  }
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
}
first_valid_uid = 1
event_exporter log {
  format = json
  format_args = time-rfc3339
  transport = log
}
metric login {
  exporter = log
  filter = event=auth_request_finished
}
# Otherwise each refusal would slow down all later sign-ins from the same address, those of other tests too.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service auth {
  unix_listener ${folder}/auth {
    mode = 0666
  }
}
${loginService('imap', { starttls: [143, 1143], tls: 993 }, hosts)}
${loginService('pop3', { starttls: [110], tls: 995 }, hosts)}
${hosts.map(hostSettings).join('')}${settings}
`;
}

function loginService(
  protocol: 'imap' | 'pop3',
  { starttls, tls }: { readonly starttls: readonly number[]; readonly tls: number },
  hosts: readonly FetchingHost[],
): string {
  const listeners = hosts.flatMap(({ address, ports }) =>
    ports
      .filter((port) => starttls.includes(port) || port === tls)
      .map((port) => ({ address, port, ssl: port === tls ? 'yes' : 'no' })),
  );
  // Port 0 switches off the listener on all addresses.
  return `service ${protocol}-login {
  inet_listener ${protocol} {
    port = 0
  }
  inet_listener ${protocol}s {
    port = 0
  }
${listeners
  .map(
    ({ address, port, ssl }, index) => `  inet_listener host-${index} {
    address = ${address}
    port = ${port}
    ssl = ${ssl}
  }
`,
  )
  .join('')}}`;
}

function hostSettings({ address, certificate, settings = '' }: FetchingHost): string {
  return `local ${address} {
  ssl_cert = <${certificate.certificate}
  ssl_key = <${certificate.key}
  ${settings}
}
`;
}

/** One line of the log as a sign-in; empty where the line is about something else. */
function recordedLogin(line: string): readonly RecordedLogin[] {
  const start = line.indexOf('{"event":"auth_request_finished"');
  if (start === -1) return [];
  const { service, user, mechanism, transport, success } = v.parse(
    loginEventSchema,
    JSON.parse(line.slice(start)),
  ).fields;
  // Postfix passes on `trusted` only for connections over TLS.
  const overTls = transport === 'TLS' || (service === 'smtp' && transport === 'trusted');
  return [{ service, user, mechanism, overTls, accepted: success === 'yes' }];
}
