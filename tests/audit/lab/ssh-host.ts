import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unpackedPath } from '../../../build/testing/unpacked-packages.mjs';
import { createNetworkNamespace, type NetworkNamespace, socketName } from '../../servers/network-namespace';
import type { AuditLab } from './audit-lab';
import { webAddress } from './audit-plan';

const execute = promisify(execFile);

/** A computer that takes commands over SSH. It is a network of its own, with a line to the lab's. */
export interface SshHost {
  /** As `ssh` is told it with the configuration of `sshConfiguration`. */
  readonly name: string;
  readonly configuration: string;
  /** The processes that run on it. */
  processes(): Promise<readonly number[]>;
  /** Cuts its line and ends all that runs on it, as when its power fails. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

/** The key pair with which hosts are reached. */
export interface SshKey {
  readonly file: string;
}

/** Makes a key pair in a folder. */
export async function createSshKey(folder: string): Promise<SshKey> {
  const file = join(folder, `key-${randomBytes(4).toString('hex')}`);
  await execute('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
  return { file };
}

/** Where sshd changes its root to before anybody has signed in. Its path is fixed when it is compiled. */
const separationFolder = '/run/sshd';

/** Starts a host with its SSH server; `number`, from 1, gives it a place in the network. */
export async function openSshHost(lab: AuditLab, number: number, key: SshKey): Promise<SshHost> {
  const name = `host-${number}`;
  const address = `10.201.${number}.2`;
  const namespace = await createNetworkNamespace([]);
  await mkdir(separationFolder, { recursive: true, mode: 0o755 });
  const close = async () => {
    // Both ends of the line go at once. With its network the line would go a moment later.
    await lab.namespace.run('ip', ['link', 'del', lineOf(number)]).catch(() => undefined);
    await namespace.remove();
  };
  try {
    await joinNetworks(lab.namespace, namespace, number);
    await addSystemFiles(namespace);
    const hostKey = await createSshKey(namespace.folder);
    const configuration = join(namespace.folder, 'sshd_config');
    const lines = [
      `ListenAddress ${address}`,
      `HostKey ${hostKey.file}`,
      `AuthorizedKeysFile ${key.file}.pub`,
      ...['PermitRootLogin prohibit-password', 'StrictModes no', 'UsePAM no', 'PidFile none'],
    ];
    await writeFile(configuration, `${lines.join('\n')}\n`);
    const sshd = unpackedPath('openssh-server', 'usr', 'sbin', 'sshd');
    await namespace.startServer(sshd, ['-D', '-e', '-f', configuration], [socketName(address, 22)]);
  } catch (error) {
    await close();
    throw error;
  }
  const processes = async () => (await pidsIn(namespace)).map(Number);
  return {
    name,
    configuration: sshLines(name, address, key),
    processes,
    crash: async () => {
      await namespace.run('ip', ['link', 'set', 'lab', 'down']);
      for (const pid of await processes()) kill(pid);
    },
    close,
  };
}

/** The lab's end of the line to a host; the other end is called `lab`. */
function lineOf(number: number): string {
  return `host${number}`;
}

/** Gives the host a line to the lab, over which it reaches all addresses there. */
async function joinNetworks(lab: NetworkNamespace, host: NetworkNamespace, number: number): Promise<void> {
  const atLab = lineOf(number);
  const labCommands = [
    `ip link add ${atLab} type veth peer name lab netns ${host.name}`,
    `ip addr add 10.201.${number}.1/30 dev ${atLab}`,
    `ip link set ${atLab} up`,
  ];
  await lab.run('sh', ['-e'], { input: labCommands.join('\n') });
  const hostCommands = [
    `ip addr add 10.201.${number}.2/30 dev lab`,
    'ip link set lab up',
    `ip route add default via 10.201.${number}.1`,
  ];
  await host.run('sh', ['-e'], { input: hostCommands.join('\n') });
}

/** The host asks the lab's name server, and has the user that sshd wants. Both files are mounted over those of this computer. */
async function addSystemFiles({ name }: NetworkNamespace): Promise<void> {
  await writeFile(`/etc/netns/${name}/resolv.conf`, `nameserver ${webAddress}\n`);
  const users = await readFile('/etc/passwd', 'utf8');
  const user = `sshd:x:64999:65534::${separationFolder}:/usr/sbin/nologin\n`;
  await writeFile(`/etc/netns/${name}/passwd`, /^sshd:/m.test(users) ? users : users + user);
}

/** The host in the configuration of `ssh`. Hosts that vanish are noticed after some seconds. */
function sshLines(name: string, address: string, key: SshKey): string {
  const options = [
    `HostName ${address}`,
    'User root',
    `IdentityFile ${key.file}`,
    ...['IdentitiesOnly yes', 'StrictHostKeyChecking no', 'UserKnownHostsFile /dev/null', 'LogLevel ERROR'],
    ...['ConnectTimeout 3', 'ServerAliveInterval 1', 'ServerAliveCountMax 3'],
  ];
  return [`Host ${name}`, ...options.map((option) => `  ${option}`), ''].join('\n');
}

async function pidsIn({ name }: NetworkNamespace): Promise<readonly string[]> {
  const { stdout } = await execute('ip', ['netns', 'pids', name]);
  return stdout.split('\n').filter((pid) => pid !== '');
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
