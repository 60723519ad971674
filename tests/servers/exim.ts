import { chown, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackedPath } from '../../build/testing/unpacked-packages.mjs';
import type { CertificateFiles } from './certificate-authority';
import type { MailAccount } from './dovecot';
import { type NetworkNamespace, socketName } from './network-namespace';

/** What Exim serves at one address: 587 wants STARTTLS before a login, 465 is TLS at once, 25 takes no message. */
export interface EximHost {
  readonly address: string;
  readonly certificate: CertificateFiles;
}

/** What Exim serves, and how it differs from the usual Exim, which takes no message. */
export interface EximPlan {
  readonly hosts: readonly EximHost[];
  /** The mailboxes; letters, digits and `@.-` only. */
  readonly accounts: readonly MailAccount[];
  /** Settings of the main section that follow the usual ones. */
  readonly settings?: string;
  /** Access control lists in addition to `deny`. */
  readonly lists?: string;
}

/** A running Exim. */
export interface Exim {
  log(): Promise<string>;
}

const ports = [587, 465, 25];

/** The user that Debian's Exim insists on, who exists only inside its own view of the system. */
const owner = { name: 'Debian-exim', id: 4711 };

/** Starts the unpacked Exim with its own configuration, and waits until its ports listen. */
export async function startExim(namespace: NetworkNamespace, plan: EximPlan): Promise<Exim> {
  const folder = join(namespace.folder, 'exim');
  const file = (name: string) => join(folder, name);
  await mkdir(file('spool'), { recursive: true });
  const accounts = plan.accounts.map(({ login, password }) => `${login}: ${password}\n`).join('');
  for (const { address, certificate } of plan.hosts) {
    await copyFile(certificate.chain, file(`${address}.pem`));
    await writeFile(file(`${address}.accounts`), accounts);
    for (const ending of ['pem', 'accounts']) await chown(file(`${address}.${ending}`), owner.id, owner.id);
  }
  for (const path of [folder, file('spool')]) await chown(path, owner.id, owner.id);
  await writeFile(file('exim.conf'), configuration(folder, plan));
  await writeFile(
    file('passwd'),
    `${await readFile('/etc/passwd', 'utf8')}${owner.name}:x:${owner.id}:${owner.id}::/:/bin/false\n`,
  );
  await writeFile(file('group'), `${await readFile('/etc/group', 'utf8')}${owner.name}:x:${owner.id}:\n`);
  const mounts = ['passwd', 'group'].map((name) => `mount --bind ${file(name)} /etc/${name}`);
  const program = unpackedPath('exim4-daemon-light', 'usr', 'sbin', 'exim4');
  const start = [...mounts, `exec ${program} -bdf -C ${file('exim.conf')}`].join(' && ');
  await namespace.startServer(
    'unshare',
    ['--mount', 'sh', '-c', start],
    plan.hosts.flatMap(({ address }) => ports.map((port) => socketName(address, port))),
  );
  return { log: () => readFile(file('mainlog'), 'utf8') };
}

/** Debian's options where they decide what is logged, and `smtp_no_mail` for one line about every connection. */
function configuration(folder: string, { hosts, settings = 'acl_smtp_rcpt = deny', lists = '' }: EximPlan): string {
  const interfaces = hosts.flatMap(({ address }) => ports.map((port) => `${address}.${port}`));
  const isPasswordOf = (login: string, given: string) =>
    `\${lookup{${login}}lsearch{${folder}/$received_ip_address.accounts}{\${if eq{$value}{${given}}}}{false}}`;
  return `
primary_hostname = mail.test.example
spool_directory = ${folder}/spool
log_file_path = ${folder}/%slog
pid_file_path = ${folder}/exim.pid
local_interfaces = <; ${interfaces.join(' ; ')}
tls_on_connect_ports = 465
tls_advertise_hosts = *
tls_certificate = ${folder}/$received_ip_address.pem
tls_privatekey = ${folder}/$received_ip_address.pem
auth_advertise_hosts = \${if eq{$tls_in_cipher}{}{}{*}}
host_lookup = *
rfc1413_query_timeout = 0s
log_selector = +smtp_protocol_error +smtp_syntax_error +tls_certificate_verified +tls_peerdn +smtp_no_mail
${settings}

begin acl

deny:
  deny

${lists}

begin authenticators

plain_server:
  driver = plaintext
  public_name = PLAIN
  server_condition = ${isPasswordOf('$auth2', '$auth3')}
  server_set_id = $auth2
  server_prompts = :

login_server:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = ${isPasswordOf('$auth1', '$auth2')}
  server_set_id = $auth1
`;
}
