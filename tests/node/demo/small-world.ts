import { Socket } from 'node:net';
import type { Failure } from '../../../electron/contract/failure';
import { failed, ok, type Result } from '../../../electron/contract/result';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';
import type { Ports } from '../../../electron/engine/ports';
import { createEnginePorts } from '../../../electron/node/engine-ports';
import { createNoNameServers } from '../../../electron/node/no-name-servers';
import { routeDirectly } from '../../../electron/node/proxy-route';
import { createCertificateMaker } from '../../../electron/node/scripted-server/certificate-maker';
import { startMailServer } from '../../../electron/node/scripted-server/mail-server';
import type { MailServerDescription } from '../../../electron/node/scripted-server/server-description';
import { authoritiesOf } from '../../fakes/sign-in-ways';

/** The address of the only host of a small world. */
const address = '192.0.2.7';

/** What is at one port of `mail.small.example`. */
type Service = Pick<MailServerDescription, 'protocol' | 'security'> & Partial<MailServerDescription>;

/** Plays scripted mail servers at the ports of `mail.small.example`, the exchanger of `small.example`; other ports refuse. Its IPv6 address is silent. */
export async function startSmallWorld(
  services: Readonly<Record<number, Service>>,
  { hasSilentV6 = false }: { readonly hasSilentV6?: boolean } = {},
) {
  const host = 'mail.small.example';
  const certificates = await createCertificateMaker('Small authority', 'example');
  const places = await Promise.all(
    Object.entries(services).map(async ([port, service]) => {
      const listener = await startMailServer({ host, certificate: { names: [host] }, ...service }, certificates);
      return [Number(port), listener] as const;
    }),
  );
  const listeners = new Map(places);
  const ports: Ports = await createEnginePorts(authoritiesOf(certificates.authority), {
    createResolver: () => ({
      addresses: async (name) =>
        name === host ? ok({ v4: [address], v6: hasSilentV6 ? ['2001:db8::7'] : [] }) : notFound(name),
      mx: async () => ok([{ preference: 10, exchange: host }]),
      srv: async () => ok([]),
      txt: async () => ok([]),
      ns: async () => ok(['ns.small.example']),
    }),
    createNameServers: createNoNameServers,
    connectTcp: (to, port) => {
      const listener = listeners.get(port);
      const socket = new Socket();
      // A socket that never connects looks the same as a silent port.
      if (to.includes(':')) return socket;
      if (listener !== undefined) return socket.connect({ host: '127.0.0.1', port: listener.port });
      setImmediate(() => socket.destroy(Object.assign(new Error('Refused'), { code: 'ECONNREFUSED' })));
      return socket;
    },
    chooseRoutes: routeDirectly,
    loadProviders: () => createProviderTable([]),
    vpn: () => null,
  });
  const close = async () => {
    for (const listener of listeners.values()) await listener.close();
  };
  return { ports, close };
}

function notFound(host: string): Result<never, Failure> {
  return failed({ code: 'host-not-found', host });
}
