import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type DnsRecords, startNameServer } from '../servers/name-server';
import { createNetworkNamespace, type NetworkNamespace } from '../servers/network-namespace';
import type { Intermediary } from './intermediary';

const execute = promisify(execFile);

/** What is particular to a network from which the servers are looked at. What is left out is in order. */
export interface NetworkPlan {
  /** Its name server knows exactly these names; null for a network whose name server is silent. */
  readonly records: DnsRecords | null;
  /** The name of the interface that leads to the servers. */
  readonly uplink?: string;
  /** Answers from these TCP ports are lost on the way. */
  readonly silentPorts?: readonly number[];
  /** The network's gateway refuses connections to these TCP ports. */
  readonly refusedPorts?: readonly number[];
  /** Whether every packet over IPv6 is lost. */
  readonly isV6Silent?: boolean;
  /** The servers that answer no packet of this network. */
  readonly bannedBy?: readonly string[];
  /** What stands on the way to a server, by the port that is connected to. */
  readonly intermediaries?: readonly Intermediary[];
}

/** A network of its own, which reaches the servers of a bed over one cable. */
export interface ClientNetwork {
  readonly namespace: NetworkNamespace;
  /** The address that servers see. */
  readonly address: string;
}

/**
 * Makes a network beside the servers' own.
 *
 * @param number - From 1 to 254, different for each network of a bed.
 */
export async function openClientNetwork(
  servers: NetworkNamespace,
  number: number,
  plan: NetworkPlan,
): Promise<ClientNetwork> {
  const namespace = await createNetworkNamespace([]);
  const network = { namespace, address: `10.77.${number}.2`, gateway: `10.77.${number}.1`, cable: `client${number}` };
  try {
    await layCable(servers, number, network, plan.uplink ?? 'eth0');
    for (const intermediary of plan.intermediaries ?? []) await startIntermediary(servers, network, intermediary);
    await servers.run('nft', ['-f', '-'], { input: gatewayRules(network, plan) });
    await namespace.run('nft', ['-f', '-'], { input: ownRules(plan) });
    if (plan.records !== null) await startNameServer(namespace, plan.records);
    return { namespace, address: network.address };
  } catch (error) {
    await namespace.remove();
    throw error;
  }
}

interface Cabled {
  readonly namespace: NetworkNamespace;
  readonly address: string;
  readonly gateway: string;
  /** The name of the cable's end at the servers. */
  readonly cable: string;
}

/** Connects the network with the servers by a pair of virtual interfaces. */
async function layCable(
  servers: NetworkNamespace,
  number: number,
  { namespace, address, gateway, cable }: Cabled,
  uplink: string,
): Promise<void> {
  const peer = ['type', 'veth', 'peer', 'name', cable, 'netns', servers.name];
  await execute('ip', ['link', 'add', 'name', uplink, 'netns', namespace.name, ...peer]);
  const v6 = (host: number) => `fd77:${number}::${host}`;
  const near = [`ip addr add ${address}/24 dev ${uplink}`, `ip addr add ${v6(2)}/64 dev ${uplink} nodad`];
  const routes = [`ip route add default via ${gateway}`, `ip -6 route add default via ${v6(1)}`];
  const far = [`ip addr add ${gateway}/24 dev ${cable}`, `ip addr add ${v6(1)}/64 dev ${cable} nodad`];
  await servers.run('sh', ['-e'], { input: [...far, `ip link set ${cable} up`].join('\n') });
  await namespace.run('sh', ['-e'], { input: [...near, `ip link set ${uplink} up`, ...routes].join('\n') });
}

/** The rules inside the network. Answers are dropped on their way in, because what is dropped on its way out is an error. */
function ownRules({ silentPorts = [], refusedPorts = [], isV6Silent = false, records }: NetworkPlan): string {
  const silent = silentPorts.length === 0 ? '' : `tcp sport { ${silentPorts.join(', ')} } drop`;
  const refused = refusedPorts.length === 0 ? '' : `tcp dport { ${refusedPorts.join(', ')} } reject with tcp reset`;
  const nameServer = records === null ? 'udp dport 53 drop\ntcp dport 53 drop' : '';
  const lost = isV6Silent ? 'meta nfproto ipv6 drop' : '';
  const input = ['type filter hook input priority 0; policy accept;', nameServer, silent, lost];
  const output = ['type filter hook output priority 0; policy accept;', refused];
  return `table inet mailwright {\nchain input {\n${input.join('\n')}\n}\nchain output {\n${output.join('\n')}\n}\n}\n`;
}

/** The rules at the servers' end of the cable. */
function gatewayRules(
  { address, gateway, cable }: Cabled,
  { bannedBy = [], intermediaries = [] }: NetworkPlan,
): string {
  const banned = bannedBy.map((server) => `ip saddr ${address} ip daddr ${server} drop`);
  const led = intermediaries.map(({ server, port, listensOn }) => {
    const to = server === null ? '' : `ip daddr ${server} `;
    return `iifname "${cable}" ${to}tcp dport ${port} dnat to ${gateway}:${listensOn}`;
  });
  const input = ['type filter hook input priority 0; policy accept;', ...banned];
  const before = ['type nat hook prerouting priority -100; policy accept;', ...led];
  return `table ip ${cable} {\nchain input {\n${input.join('\n')}\n}\nchain before {\n${before.join('\n')}\n}\n}\n`;
}

async function startIntermediary(servers: NetworkNamespace, { gateway }: Cabled, plan: Intermediary): Promise<void> {
  const program = join(__dirname, 'intermediary-process.mjs');
  const args = [program, JSON.stringify({ ...plan, listensAt: gateway })];
  await servers.startServer(process.execPath, args, [`${gateway}:${plan.listensOn}`]);
}
