import { createSecureContext } from 'node:tls';
import type { Provider } from '../../core/knowledge/provider';
import { createProviderTable } from '../../core/knowledge/provider-table';
import { message } from '../../core/message';
import type { Ports } from '../../engine/ports';
import { createEnginePorts } from '../engine-ports';
import { routeDirectly } from '../proxy-route';
import { createCertificateMaker } from '../scripted-server/certificate-maker';
import type { TrustedAuthorities } from '../trusted-authorities';
import { createDemoConnections } from './demo-connections';
import { createDemoResolver } from './demo-resolver';
import { type DemoPort, startDemoServers } from './demo-servers';
import { domainOf, situations } from './situations';

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
    connectTcp: createDemoConnections(servers.ports),
    chooseRoutes: routeDirectly,
    loadProviders: () => demoProviders,
    vpn: () => null,
  });
  return { ports, servers: servers.ports, close: servers.close };
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

const name = 'app-password.example';

/** A real provider's page that explains app passwords well, because the demo has no web site of its own. */
const helpOnAppPasswords = 'fastmail.make-app-password';

/** The provider of the situations that refuse the account's own password. */
const appPasswordProvider: Provider = {
  facts: {
    id: 'demo-app-password',
    name,
    password: 'app-password',
    status: 'needs-preparation',
    before: [{ message: message('provider.before.make-app-password', { operator: name }), help: helpOnAppPasswords }],
    noAppPassword: ['two-step-off', 'keys-only', 'administrator', 'advanced-protection'],
  },
  domains: situations.filter(({ id }) => id === 'app-password').map(domainOf),
  mx: [],
  incoming: [],
  outgoing: [],
};

const demoProviders = createProviderTable([appPasswordProvider]);
