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

/** A client's network, a long line, and everything that the scenarios need on its other end. */
export interface Lab {
  readonly line: WanLink;
  /** The certificate that clients are to trust, PEM. */
  readonly authorityFile: string;
  /** Starts a program in the client's network, with the name servers that the scenario has; ahead of this machine's other work. */
  start(
    scenario: Scenario,
    command: string,
    args: readonly string[],
    environment: NodeJS.ProcessEnv,
  ): Promise<RunningProgram>;
  /** How many sign-ins were tried since the lab stands. */
  countSignIns(): Promise<number>;
  close(): Promise<void>;
}

/** Where the parts of the lab lie: its sources, and the bundled program that serves. */
export interface LabFiles {
  readonly sources: string;
  readonly serverProgram: string;
}

/** Puts the lab up for these scenarios; all servers listen when it resolves. */
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

/** Closes what was opened last first, one after the other. */
async function closeAll(opened: readonly { close(): unknown }[]): Promise<void> {
  for (const part of [...opened].reverse()) await part.close();
}

/** For `ip -batch`; `nodad`, because an IPv6 address is of no use while its like is looked for. */
function addOrder(address: string): string {
  return `addr add ${address} dev lo${address.includes(':') ? ' nodad' : ''}\n`;
}

async function startNameServer(namespace: NetworkNamespace, records: readonly string[]): Promise<void> {
  const lines = [
    ...['keep-in-foreground', 'user=root', 'pid-file=', 'no-resolv', 'no-hosts', 'bind-interfaces'],
    // Nothing is forwarded: an unknown name does not exist, instead of being refused.
    'local=/#/',
    `listen-address=${nameServers.usual}`,
    ...records,
  ];
  const file = join(namespace.folder, 'dnsmasq.conf');
  await writeFile(file, `${lines.join('\n')}\n`);
  const command = ahead('server', 'dnsmasq', [`--conf-file=${file}`]);
  await namespace.startServer(...command, [socketName(nameServers.usual, 53)]);
}

/** `ip netns exec` puts this file in the place of the system's. */
async function useNameServers({ name }: NetworkNamespace, servers: readonly string[]): Promise<void> {
  await writeFile(`/etc/netns/${name}/resolv.conf`, servers.map((server) => `nameserver ${server}\n`).join(''));
}
