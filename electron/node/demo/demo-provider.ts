import { createSecureContext } from 'node:tls';
import type { PasswordKind, ProviderFacts } from '../../contract/report';
import type { Provider } from '../../core/knowledge/provider';
import { createProviderTable } from '../../core/knowledge/provider-table';
import { message } from '../../core/message';
import type { Ports } from '../../engine/ports';
import { createEnginePorts } from '../engine-ports';
import { createNoNameServers } from '../no-name-servers';
import { routeDirectly } from '../proxy-route';
import { createCertificateMaker } from '../scripted-server/certificate-maker';
import type { TrustedAuthorities } from '../trusted-authorities';
import { createDemoConnections } from './demo-connections';
import { createDemoFetcher } from './demo-fetcher';
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
    createNameServers: createNoNameServers,
    connectTcp: createDemoConnections(servers.ports),
    chooseRoutes: routeDirectly,
    loadProviders: () => demoProviders,
    vpn: () => null,
  });
  return {
    ports: { ...ports, fetcher: createDemoFetcher(ports.fetcher) },
    servers: servers.ports,
    close: servers.close,
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

const name = 'app-password.example';

/** A real provider's page that explains app passwords well, because the demo has no web site of its own. */
const helpOnAppPasswords = 'fastmail.make-app-password';

/** The same for bridge programs. */
const helpOnBridges = 'proton.bridge-needed';

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

/** What a listed situation has a person do first, as the list of providers says it of a real one. */
const stepsFor: Readonly<Partial<Record<PasswordKind, (name: string) => ProviderFacts['before']>>> = {
  none: (name) => [{ message: message('provider.before.own-apps-only', { name }), help: null, isFact: true }],
  bridge: (name) => [{ message: message('provider.before.bridge-needed', { name }), help: helpOnBridges }],
};

/** Where a bridge program listens, by its maker's usual values. */
const bridgeServer = { host: '127.0.0.1', security: 'starttls', login: 'address', loginForm: null } as const;
const ofBridge = { ...bridgeServer, otherLogin: null, auth: ['password'] } as const;

/** The entries of the situations that are listed. */
function listedProviders(): readonly Provider[] {
  return situations.flatMap((situation) => {
    const { listedAs } = situation;
    if (listedAs === undefined) return [];
    const domain = domainOf(situation);
    const before = stepsFor[listedAs.password]?.(domain) ?? [];
    const hasBridge = listedAs.password === 'bridge';
    return {
      facts: { id: `demo-${situation.id}`, name: domain, ...listedAs, before },
      domains: [domain],
      mx: [],
      incoming: hasBridge ? [{ ...ofBridge, protocol: 'imap', port: 1143 }] : [],
      outgoing: hasBridge ? [{ ...ofBridge, protocol: 'smtp', port: 1025 }] : [],
    } satisfies Provider;
  });
}

const demoProviders = createProviderTable([appPasswordProvider, ...listedProviders()]);
