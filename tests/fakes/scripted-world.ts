import { Socket } from 'node:net';
import { failed, ok } from '../../electron/contract/result';
import { createProviderTable } from '../../electron/core/knowledge/provider-table';
import type { Ports, Resolver } from '../../electron/engine/ports';
import { createEnginePorts } from '../../electron/node/engine-ports';
import { routeDirectly } from '../../electron/node/proxy-route';
import { createCertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import type { LoopbackListener } from '../../electron/node/scripted-server/loopback-listener';
import { startMailServer } from '../../electron/node/scripted-server/mail-server';
import type { MailServerDescription } from '../../electron/node/scripted-server/server-description';
import { startWebServer } from '../../electron/node/scripted-server/web-server';
import { createNoNameServers } from './no-name-servers';
import { authoritiesOf } from './sign-in-ways';

/** A world of real servers on loopback. Names that are not in it do not exist; ports that are not in it refuse. */
interface Described {
  readonly addresses: Readonly<Record<string, string>>;
  readonly mx?: Readonly<Record<string, string>>;
  /** By address and port, `203.0.113.7:993`; a silent one lets packets disappear. */
  readonly servers: Readonly<Record<string, MailServerDescription | 'silent'>>;
  /** The documents of web servers, by URL; each of their hosts answers at its address. */
  readonly documents?: Readonly<Record<string, string>>;
}

/** The ports of the engine into such a world, over real sockets and TLS. */
interface ScriptedWorld {
  readonly ports: Ports;
  /** From now on an address refuses every connection. */
  shut(address: string): void;
  close(): Promise<void>;
}

/** Starts the servers. Only the certificates of their own authority are trusted. */
export async function startScriptedWorld({
  addresses,
  mx = {},
  servers,
  documents = {},
}: Described): Promise<ScriptedWorld> {
  const certificates = await createCertificateMaker('Test authority');
  const listeners: LoopbackListener[] = [];
  const places = new Map<string, number | 'silent'>();
  for (const [place, description] of Object.entries(servers)) {
    if (description === 'silent') {
      places.set(place, description);
      continue;
    }
    const listener = await startMailServer(description, certificates);
    listeners.push(listener);
    places.set(place, listener.port);
  }
  const names = [...new Set(Object.keys(documents).map((url) => new URL(url).hostname))];
  const answers = Object.fromEntries(Object.entries(documents).map(([url, body]) => [url, { body }]));
  const web = await startWebServer({ certificate: { names }, answers }, certificates);
  listeners.push(web);
  for (const name of names) places.set(`${addresses[name]}:443`, web.port);

  const shut = new Set<string>();
  const ports = await createEnginePorts(authoritiesOf(certificates.authority), {
    createResolver: () => resolverOf(addresses, mx),
    createNameServers: createNoNameServers,
    connectTcp: (address, port) => connect(shut.has(address) ? undefined : places.get(`${address}:${port}`)),
    chooseRoutes: routeDirectly,
    loadProviders: () => createProviderTable([]),
    vpn: () => null,
  });
  return {
    ports,
    shut: (address) => void shut.add(address),
    close: async () => {
      await Promise.all(listeners.map((listener) => listener.close()));
    },
  };
}

function connect(place: number | 'silent' | undefined): Socket {
  const socket = new Socket();
  if (place === undefined)
    setImmediate(() => socket.destroy(Object.assign(new Error('Refused by the test'), { code: 'ECONNREFUSED' })));
  else if (place !== 'silent') socket.connect({ host: '127.0.0.1', port: place }).setNoDelay();
  return socket;
}

function resolverOf(addresses: Described['addresses'], mx: NonNullable<Described['mx']>): Resolver {
  const doesExist = (name: string) =>
    [...Object.keys(addresses), ...Object.keys(mx)].some((known) => known === name || known.endsWith(`.${name}`));
  const none = (name: string) => (doesExist(name) ? ok([]) : failed({ code: 'host-not-found', host: name } as const));
  return {
    addresses: async (host) => {
      const address = addresses[host];
      return address === undefined ? failed({ code: 'host-not-found', host }) : ok({ v4: [address], v6: [] });
    },
    mx: async (domain) => {
      const exchange = mx[domain];
      return exchange === undefined ? none(domain) : ok([{ preference: 10, exchange }]);
    },
    srv: async (name) => none(name),
    txt: async (name) => none(name),
    ns: async (name) => none(name),
  };
}
