import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackedPath } from '../../../build/testing/unpacked-packages.mjs';
import { type NetworkNamespace, socketName } from '../../servers/network-namespace';

/** A running NSD, which answers for the zones that it was given and for no others. */
export interface AuthoritativeServer {
  /** Puts another text in place of a zone's, and has the server read it. */
  replaceZone(zone: string, text: string): Promise<void>;
}

/** Starts NSD at an address and waits until it listens. `zones` are zone files by the zone's name. */
export async function startAuthoritativeServer(
  namespace: NetworkNamespace,
  address: string,
  zones: Readonly<Record<string, string>>,
): Promise<AuthoritativeServer> {
  const folder = join(namespace.folder, `nsd-${address}`);
  await mkdir(folder);
  const fileOf = (zone: string) => join(folder, `${zone}.zone`);
  const pidFile = join(folder, 'nsd.pid');
  const options = {
    'ip-address': address,
    username: '""',
    zonesdir: folder,
    database: '""',
    pidfile: pidFile,
    zonelistfile: join(folder, 'zones.list'),
    xfrdfile: join(folder, 'xfrd.state'),
    xfrdir: folder,
    'server-count': 1,
    'hide-version': 'yes',
    'zonefiles-check': 'yes',
  };
  const lines = [
    'server:',
    ...Object.entries(options).map(([key, value]) => `  ${key}: ${value}`),
    'remote-control:\n  control-enable: no',
    ...Object.keys(zones).map((zone) => `zone:\n  name: ${zone}\n  zonefile: ${fileOf(zone)}`),
  ];
  const configuration = join(folder, 'nsd.conf');
  await writeFile(configuration, `${lines.join('\n')}\n`);
  for (const [zone, text] of Object.entries(zones)) await writeFile(fileOf(zone), text);
  const program = unpackedPath('nsd', 'usr', 'sbin', 'nsd');
  await namespace.startServer(program, ['-d', '-c', configuration], [socketName(address, 53)]);
  return {
    replaceZone: async (zone, text) => {
      await writeFile(fileOf(zone), text);
      process.kill(Number(await readFile(pidFile, 'utf8')), 'SIGHUP');
    },
  };
}
