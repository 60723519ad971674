import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type NetworkNamespace, socketName } from './network-namespace';

/** A running tinyproxy. */
export interface WebProxy {
  /** What HTTPS_PROXY takes. */
  readonly url: string;
  /** `HOST:PORT` of every CONNECT that came, in order. */
  connects(): Promise<readonly string[]>;
}

/** The address of a namespace's proxy, which is also the source of its connections. */
export const proxyAddress = '192.31.196.2';
const port = 3128;

/**
 * Starts tinyproxy in a namespace and waits until it listens.
 *
 * @param hosts - Addresses by name for the proxy alone, which it uses before the name server.
 */
export async function startWebProxy(
  namespace: NetworkNamespace,
  hosts: Readonly<Record<string, string>> = {},
): Promise<WebProxy> {
  await namespace.run('ip', ['addr', 'add', proxyAddress, 'dev', 'lo']);
  const file = (name: string) => join(namespace.folder, name);
  const log = file('tinyproxy.log');
  const lines = [
    ...[`Listen ${proxyAddress}`, `Port ${port}`, `Bind ${proxyAddress}`, 'Timeout 30', 'MaxClients 50'],
    ...['LogLevel Connect', `LogFile "${log}"`, `PidFile "${file('tinyproxy.pid')}"`, 'ConnectPort 443'],
  ];
  const names = Object.entries(hosts).map(([name, address]) => `${address} ${name}`);
  await writeFile(file('tinyproxy.conf'), `${lines.join('\n')}\n`);
  await writeFile(file('proxy-hosts'), `${['127.0.0.1 localhost', ...names].join('\n')}\n`);
  await writeFile(log, '');
  await chmod(log, 0o666);
  const start = `mount --bind ${file('proxy-hosts')} /etc/hosts && exec tinyproxy -d -c ${file('tinyproxy.conf')}`;
  await namespace.startServer('unshare', ['--mount', 'sh', '-c', start], [socketName(proxyAddress, port)]);
  return {
    url: `http://${proxyAddress}:${port}`,
    connects: async () =>
      [...(await readFile(log, 'utf8')).matchAll(/CONNECT (\S+) HTTP/g)].map(([, target = '']) => target),
  };
}
