import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createNetworkNamespace,
  type NetworkNamespace,
  type RunningProgram,
  socketName,
} from '../../servers/network-namespace';
import { ahead } from '../ahead';
import type { Scenario } from '../scenarios/scenario';
import { nameServers, planLab, recordsOf, silenceOf } from './lab-plan';
import { openWanLink, type WanLink } from './wan-link';

/** A client's network, a long line, and a network with everything that the scenarios need. */
export interface Lab {
  readonly line: WanLink;
  /** The certificate that clients are to trust, PEM. */
  readonly authorityFile: string;
  /** Starts a program in the client's network with the scenario's name servers, at real-time priority. */
  start(
    scenario: Scenario,
    command: string,
    args: readonly string[],
    environment: NodeJS.ProcessEnv,
  ): Promise<RunningProgram>;
  /** How many sign-ins were tried since the lab was started. */
  countSignIns(): Promise<number>;
  close(): Promise<void>;
}

/** The paths of the lab: its sources, and the bundled server program. */
export interface LabFiles {
  readonly sources: string;
  readonly serverProgram: string;
}

/** Starts the lab for these scenarios; all servers listen once this resolves. */
export async function openLab(scenarios: readonly Scenario[], files: LabFiles): Promise<Lab> {
  const plan = planLab(scenarios);
  const addresses = plan.hosts.flatMap(({ publishedAddresses }) => publishedAddresses);
  const far = await createNetworkNamespace([]);
  const opened: { close(): unknown }[] = [{ close: far.remove }];
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= closeAll(opened);
    return closing;
  };
  try {
    const orders = [...Object.values(nameServers), ...addresses].map(addOrder);
    await far.run('ip', ['-batch', '-'], { input: orders.join('') });
    const near = await createNetworkNamespace([]);
    opened.push({ close: near.remove });
    const line = await openWanLink(near, far, files.sources);
    opened.push(line);
    await far.run('nft', ['-f', '-'], { input: silenceOf(plan) });
    await startNameServer(far, recordsOf(scenarios, plan));
    const authorityFile = join(far.folder, 'authority.pem');
    const signInFile = join(far.folder, 'sign-ins.log');
    await writeFile(signInFile, '');
    const sockets = plan.hosts.flatMap((host) =>
      host.addresses.flatMap((address) => host.ports.map((port) => socketName(address, port))),
    );
    const serve = ahead('server', process.execPath, [files.serverProgram, authorityFile, signInFile]);
    await far.startServer(...serve, sockets);
    return {
      line,
      authorityFile,
      start: async ({ isFirstNameServerSilent = false }, command, args, environment) => {
        const servers = isFirstNameServerSilent ? [nameServers.silent, nameServers.usual] : [nameServers.usual];
        await useNameServers(near, servers);
        return near.start(...ahead('client', command, args), { environment });
      },
      countSignIns: async () => (await readFile(signInFile, 'utf8')).split('\n').length - 1,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Closes in reverse order, one after the other. */
async function closeAll(opened: readonly { close(): unknown }[]): Promise<void> {
  for (const part of [...opened].reverse()) await part.close();
}

/** A line for `ip -batch`; `nodad`, because an IPv6 address cannot be used during duplicate address detection. */
function addOrder(address: string): string {
  return `addr add ${address} dev lo${address.includes(':') ? ' nodad' : ''}\n`;
}

async function startNameServer(namespace: NetworkNamespace, records: readonly string[]): Promise<void> {
  const lines = [
    ...['keep-in-foreground', 'user=root', 'pid-file=', 'no-resolv', 'no-hosts', 'bind-interfaces'],
    // With `local` an unknown name does not exist; without it the server would refuse the question.
    'local=/#/',
    `listen-address=${nameServers.usual}`,
    ...records,
  ];
  const file = join(namespace.folder, 'dnsmasq.conf');
  await writeFile(file, `${lines.join('\n')}\n`);
  const command = ahead('server', 'dnsmasq', [`--conf-file=${file}`]);
  await namespace.startServer(...command, [socketName(nameServers.usual, 53)]);
}

/** Writes the file that `ip netns exec` mounts over the system's. */
async function useNameServers({ name }: NetworkNamespace, servers: readonly string[]): Promise<void> {
  await writeFile(`/etc/netns/${name}/resolv.conf`, servers.map((server) => `nameserver ${server}\n`).join(''));
}
