import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CertificateFiles } from './certificate-authority';
import { type NetworkNamespace, socketName } from './network-namespace';
import { systemId } from './system-ids';

/** What Postfix serves at one address: 587, 2525 and 1025 want STARTTLS before a login, 465 is TLS at once, 25 takes no login. */
export interface SubmissionHost {
  readonly address: string;
  readonly ports: readonly (587 | 465 | 2525 | 1025 | 25)[];
  readonly certificate: CertificateFiles;
  /** Further settings for this address alone, `name=value`. */
  readonly settings?: readonly string[];
}

/** What becomes of a message to an account: into a folder, or one of the misfortunes. */
export type Fate = 'inbox' | 'spam' | 'lost' | 'greylisted' | 'refused';

/** The mailboxes to which Postfix delivers. */
export interface LocalDelivery {
  readonly mailFolder: string;
  /** By address. */
  readonly fates: Readonly<Record<string, Fate>>;
}

/** A running Postfix. */
export interface Postfix {
  log(): Promise<string>;
}

/**
 * Starts Postfix with its own configuration and queue, and waits until its ports listen.
 *
 * @param authSocket - The socket where Dovecot checks logins.
 * @param delivery - Without mailboxes it only relays.
 * @param settings - Lines that follow the usual settings, and override them.
 */
export async function startPostfix(
  namespace: NetworkNamespace,
  hosts: readonly SubmissionHost[],
  authSocket: string,
  delivery: LocalDelivery,
  settings: readonly string[] = [],
): Promise<Postfix> {
  const folder = join(namespace.folder, 'postfix');
  const logFile = join(folder, 'postfix.log');
  const daemons = (await promisify(execFile)('postconf', ['-dh', 'daemon_directory'])).stdout.trim();
  await makeQueue(folder);
  await writeFile(
    join(folder, 'main.cf'),
    [mainConfiguration(folder, authSocket), await deliveryConfiguration(folder, delivery), ...settings, ''].join('\n'),
  );
  await writeFile(join(folder, 'master.cf'), masterConfiguration(hosts));
  // Postfix waits two seconds before it reads a file that is so new.
  const aMinuteAgo = new Date(Date.now() - 60_000);
  await utimes(join(folder, 'main.cf'), aMinuteAgo, aMinuteAgo);
  // The master process itself and not the `postfix` command: it stays in the foreground, and skips checks that take a second.
  const sockets = hosts.flatMap(({ address, ports }) => ports.map((port) => socketName(address, port)));
  await namespace.startServer(join(daemons, 'master'), ['-c', folder], sockets);
  return { log: () => readFile(logFile, 'utf8') };
}

/** The services of `master.cf` that take a message through the queue. */
export const queueServices = `pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
virtual unix - n n - - virtual
discard unix - - n - - discard
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`;

/** Makes queue folders with the owners and modes that Postfix insists on. */
export async function makeQueue(folder: string): Promise<void> {
  const owner = await systemId('user', 'postfix');
  const dropGroup = await systemId('group', 'postdrop');
  await mkdir(join(folder, 'queue', 'pid'), { recursive: true });
  const queues = 'active bounce corrupt defer deferred flush hold incoming private saved trace'.split(' ');
  for (const name of ['data', ...queues.map((queue) => `queue/${queue}`)]) {
    await mkdir(join(folder, name), { mode: 0o700 });
    await chown(join(folder, name), owner, 0);
  }
  const shared = { 'queue/maildrop': 0o1730, 'queue/public': 0o2710 };
  for (const [name, mode] of Object.entries(shared)) {
    await mkdir(join(folder, name));
    await chown(join(folder, name), owner, dropGroup);
    await chmod(join(folder, name), mode);
  }
}

function mainConfiguration(folder: string, authSocket: string): string {
  return `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file_prefixes = ${folder}
maillog_file = ${folder}/postfix.log
myhostname = mail.test.example
mydestination =
alias_maps =
alias_database =
inet_protocols = all
smtpd_tls_security_level = may
smtpd_tls_loglevel = 1
smtpd_tls_auth_only = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${authSocket}
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
`;
}

/** Mailboxes as maildirs that Dovecot reads, and what happens on the way to them. */
async function deliveryConfiguration(folder: string, { mailFolder, fates }: LocalDelivery): Promise<string> {
  const table = async (name: string, lineFor: (address: string, fate: Fate) => string | null) => {
    const lines = Object.entries(fates).flatMap(([address, fate]) => lineFor(address, fate) ?? []);
    await writeFile(join(folder, name), lines.map((line) => `${line}\n`).join(''));
    return `texthash:${folder}/${name}`;
  };
  const domains = [...new Set(Object.keys(fates).map((address) => address.slice(address.indexOf('@') + 1)))];
  const mailboxes = await table(
    'mailboxes',
    (address, fate) => `${address} ${address}/Maildir/${fate === 'spam' ? '.Junk/' : ''}`,
  );
  const transports = await table('transports', (address, fate) => (fate === 'lost' ? `${address} discard:` : null));
  const refusals = {
    greylisted: '451 4.7.1 Greylisting in action, please come back later',
    refused: '550 5.7.1 Not here',
  };
  const access = await table('access', (address, fate) =>
    fate === 'greylisted' || fate === 'refused' ? `${address} ${refusals[fate]}` : null,
  );
  return `
virtual_mailbox_domains = ${domains.join(' ')}
virtual_mailbox_base = ${mailFolder}
virtual_mailbox_maps = ${mailboxes}
virtual_minimum_uid = 1
virtual_uid_maps = static:${await systemId('user', 'mail')}
virtual_gid_maps = static:${await systemId('group', 'mail')}
virtual_mailbox_lock = dotlock
transport_maps = ${transports}
smtpd_recipient_restrictions = check_recipient_access ${access}
smtpd_tls_received_header = yes
`;
}

function masterConfiguration(hosts: readonly SubmissionHost[]): string {
  const listeners = hosts.flatMap(({ address, ports, certificate, settings = [] }) =>
    ports.map((port) => {
      const options = [`smtpd_tls_chain_files=${certificate.chain}`, ...optionsOf(port), ...settings];
      return `${socketName(address, port)} inet n - n - - smtpd ${options.map((option) => `-o { ${option} }`).join(' ')}\n`;
    }),
  );
  return `${listeners.join('')}${queueServices}`;
}

function optionsOf(port: SubmissionHost['ports'][number]): readonly string[] {
  switch (port) {
    case 587:
    case 2525:
    case 1025:
      return ['syslog_name=postfix/submission', 'smtpd_sasl_auth_enable=yes', 'smtpd_tls_security_level=encrypt'];
    case 465:
      return ['syslog_name=postfix/submissions', 'smtpd_sasl_auth_enable=yes', 'smtpd_tls_wrappermode=yes'];
    case 25:
      return ['syslog_name=postfix/relay'];
  }
}
