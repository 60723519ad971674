import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type NetworkNamespace, socketName } from './network-namespace';

/** The records of the name server. Names are ASCII; a name that is not here does not exist. */
export interface DnsRecords {
  /** A and AAAA: a name's addresses. */
  readonly addresses: Readonly<Record<string, readonly string[]>>;
  /** Mail exchangers by domain; `.` is the null MX (RFC 7505). */
  readonly mx?: Readonly<Record<string, string>>;
  /** SRV by owner name; target `.` says that the service is not offered (RFC 6186 §3.4). */
  readonly srv?: Readonly<Record<string, { readonly target: string; readonly port: number }>>;
  /** TXT by owner name. */
  readonly txt?: Readonly<Record<string, readonly string[]>>;
}

/** Starts dnsmasq at these addresses of the namespace and waits until it answers. */
export async function startNameServer(
  namespace: NetworkNamespace,
  records: DnsRecords,
  listenAddresses: readonly string[] = ['127.0.0.1'],
): Promise<void> {
  const lines = [
    'keep-in-foreground',
    'user=root',
    'pid-file=',
    'no-resolv',
    'no-hosts',
    // With `local` an unknown name does not exist; without it the server would refuse the question.
    'local=/#/',
    `listen-address=${listenAddresses.join(',')}`,
    'bind-interfaces',
    ...Object.entries(records.addresses).map(([name, addresses]) => `host-record=${[name, ...addresses].join(',')}`),
    ...Object.entries(records.mx ?? {}).map(([domain, host]) => `mx-host=${domain},${host},10`),
    ...Object.entries(records.srv ?? {}).map(([name, { target, port }]) =>
      target === '.' ? `srv-host=${name}` : `srv-host=${name},${target},${port}`,
    ),
    ...Object.entries(records.txt ?? {}).flatMap(([name, texts]) =>
      texts.map((text) => `txt-record=${name},"${text}"`),
    ),
  ];
  const file = join(namespace.folder, 'dnsmasq.conf');
  await writeFile(file, `${lines.join('\n')}\n`);
  await namespace.startServer(
    'dnsmasq',
    [`--conf-file=${file}`],
    listenAddresses.map((address) => socketName(address, 53)),
  );
}
