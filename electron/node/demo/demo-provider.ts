import { createSecureContext } from 'node:tls';
import type { Ports } from '../../engine/ports';
import { createEnginePorts } from '../engine-ports';
import { routeDirectly } from '../proxy-route';
import { createCertificateMaker } from '../scripted-server/certificate-maker';
import type { TrustedAuthorities } from '../trusted-authorities';
import { createDemoConnections } from './demo-connections';
import { createDemoFetcher } from './demo-fetcher';
import { createDemoNameServers } from './demo-name-servers';
import { listDemoProviders } from './demo-providers';
import { createDemoResolver, resolverIn } from './demo-resolver';
import { type DemoPort, startDemoServers } from './demo-servers';
import { situationAt } from './situations';

/**
 * The demo provider, which runs in this process and on loopback only. The demo is a closed world: its own resolver, connections,
 * provider table and authority, whose certificates count only for the demo's names. Nothing of a demo run leaves this computer.
 */
export interface DemoProvider {
  /** The ports through which the engine reaches the demo, and nothing else. */
  readonly ports: Ports;
  readonly servers: readonly DemoPort[];
  /** Ends every server and connection. */
  close(): Promise<void>;
}

/** Starts the demo provider, its certificates made now. */
export async function startDemoProvider(): Promise<DemoProvider> {
  const certificates = await createCertificateMaker('Mailwright example authority', 'example');
  const servers = await startDemoServers(certificates);
  const ports = await createEnginePorts(trustOnly(certificates.authority), {
    createResolver: createDemoResolver,
    createNameServers: createDemoNameServers,
    connectTcp: createDemoConnections(servers.ports),
    chooseRoutes: routeDirectly,
    loadProviders: () => listDemoProviders(Date.now()),
    vpn: () => null,
    // Each search of the demo sees its network for the first time.
    families: { first: () => 'v6', note: () => undefined },
  });
  return {
    ports: { ...ports, portsFor },
    servers: servers.ports,
    close: servers.close,
  };
}

/** The ports of a search in the network of the domain's situation. */
function portsFor(domain: string, ports: Ports): Ports {
  const situation = situationAt(domain);
  if (situation === null) return ports;
  return {
    ...ports,
    resolver: resolverIn(situation, ports.resolver),
    fetcher: createDemoFetcher(ports.fetcher, situation),
    vpn: () => situation.network?.vpn ?? null,
  };
}

/** Trusts the demo's authority and no other. The real world does not trust the demo's authority. */
function trustOnly(authority: string): TrustedAuthorities {
  const secureContext = createSecureContext({ ca: authority, minVersion: 'TLSv1.2' });
  return {
    secureContext,
    preparingContext: secureContext,
    prepare: async () => undefined,
    vouchesFor: () => 'given',
  };
}
