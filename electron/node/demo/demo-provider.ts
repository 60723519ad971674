import { createSecureContext } from 'node:tls';
import type { Ports } from '../../engine/ports';
import { createEnginePorts } from '../engine-ports';
import { routeDirectly } from '../proxy-route';
import { createCertificateMaker } from '../scripted-server/certificate-maker';
import type { TrustedAuthorities } from '../trusted-authorities';
import { createDemoConnections } from './demo-connections';
import { demoProviders } from './demo-providers';
import { createDemoResolver } from './demo-resolver';
import { type DemoPort, startDemoServers } from './demo-servers';

/** The demo provider, running inside this process and on loopback alone. */
export interface DemoProvider {
  /** The demo's world as the engine reaches it; nothing else can be reached through these ports. */
  readonly ports: Ports;
  readonly servers: readonly DemoPort[];
  /** Ends every server and connection. */
  close(): Promise<void>;
}

/** Starts the demo provider, its certificates made now. */
export async function startDemoProvider(): Promise<DemoProvider> {
  const certificates = await createCertificateMaker('Mailwright demo authority', 'example');
  const servers = await startDemoServers(certificates);
  const ports = await createEnginePorts(trustOnly(certificates.authority), {
    createResolver: createDemoResolver,
    connectTcp: createDemoConnections(servers.ports),
    chooseRoutes: routeDirectly,
    loadProviders: () => demoProviders,
  });
  return { ports, servers: servers.ports, close: servers.close };
}

/** No authority but the demo's counts in the demo, and the demo's counts nowhere else. */
function trustOnly(authority: string): TrustedAuthorities {
  const secureContext = createSecureContext({ ca: authority, minVersion: 'TLSv1.2' });
  return {
    secureContext,
    preparingContext: secureContext,
    prepare: async () => undefined,
    vouchesFor: () => 'given',
  };
}
