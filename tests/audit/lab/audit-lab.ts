import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createNetworkNamespace,
  type NetworkNamespace,
  type RunningProgram,
  socketName,
} from '../../servers/network-namespace';
import { planAudit, webAddress } from './audit-plan';

/** Servers and records of many domains, in a network of their own. */
export interface AuditLab {
  /** An input for each domain. */
  readonly inputs: readonly string[];
  /** A folder for files of the test. */
  readonly folder: string;
  /** The certificate that clients are to trust, PEM. */
  readonly authorityFile: string;
  /** Its name server answers at `webAddress` too. */
  readonly namespace: NetworkNamespace;
  /** Starts the command line in this network; standard input has this text. `heapMegabytes` is the most that its objects may take. */
  start(args: readonly string[], input: string, limit?: { readonly heapMegabytes: number }): RunningProgram;
  close(): Promise<void>;
}

/** The built programs that the lab starts. */
export interface AuditPrograms {
  readonly mailwright: string;
  readonly servers: string;
}

/** Starts the lab for so many domains; everything answers once this resolves. */
export async function openAuditLab(count: number, programs: AuditPrograms): Promise<AuditLab> {
  const { inputs, hosts, records } = planAudit(count);
  const namespace = await createNetworkNamespace([webAddress, ...hosts.map(({ address }) => address)]);
  try {
    const file = join(namespace.folder, 'dnsmasq.conf');
    const settings = ['keep-in-foreground', 'user=root', 'pid-file=', 'no-resolv', 'no-hosts', 'bind-interfaces'];
    const listening = ['local=/#/', 'listen-address=127.0.0.1', `listen-address=${webAddress}`, 'dns-forward-max=1000'];
    await writeFile(file, `${[...settings, ...listening, ...records].join('\n')}\n`);
    await namespace.startServer('dnsmasq', [`--conf-file=${file}`], [socketName('127.0.0.1', 53)]);
    const authorityFile = join(namespace.folder, 'authority.pem');
    const sockets = hosts.flatMap(({ address, ports }) => ports.map((port) => socketName(address, port)));
    const serving = [programs.servers, String(count), authorityFile];
    await namespace.startServer(process.execPath, serving, [...sockets, socketName(webAddress, 443)]);
    const environment = { HOME: namespace.folder, LANG: 'C.UTF-8', NODE_EXTRA_CA_CERTS: authorityFile };
    return {
      inputs,
      folder: namespace.folder,
      authorityFile,
      namespace,
      start: (args, input, limit) => {
        const flags = limit === undefined ? [] : [`--max-old-space-size=${limit.heapMegabytes}`];
        return namespace.start(process.execPath, [...flags, programs.mailwright, ...args], { input, environment });
      },
      close: namespace.remove,
    };
  } catch (error) {
    await namespace.remove();
    throw error;
  }
}
