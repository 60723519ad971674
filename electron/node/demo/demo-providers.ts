import type { PasswordKind, ProviderFacts } from '../../contract/report';
import type { Provider, ProviderServer, ProviderTable } from '../../core/knowledge/provider';
import { createProviderTable } from '../../core/knowledge/provider-table';
import { message } from '../../core/message';
import { hostsOf } from './demo-hosts';
import { bridgePorts, domainOf, type Situation, serviceOnPort, situations } from './situations';

/** The demo's list of providers. Days are counted from `nowMs`, in milliseconds since 1970 in UTC. */
export function listDemoProviders(nowMs: number): ProviderTable {
  const listed = situations.flatMap((situation) => listedProvider(situation, nowMs) ?? []);
  return createProviderTable([appPasswordProvider, ...listed]);
}

const name = 'app-password.example';

/** A real provider's page that explains app passwords well, because the demo has no web site of its own. */
const helpOnAppPasswords = 'fastmail.make-app-password';

/** The same for bridge programs. */
const helpOnBridges = 'proton.bridge-needed';

/** The same for announcements: the real provider whose page is opened. */
const announcing = 'microsoft-365';

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

/** The entry of a situation; null where it is not listed. */
function listedProvider(situation: Situation, nowMs: number): Provider | null {
  const { id, listedAs, announces } = situation;
  if (listedAs === undefined) return null;
  const domain = domainOf(situation);
  const before = stepsFor[listedAs.password]?.(domain) ?? [];
  const facts = { id: `demo-${id}`, name: domain, ...listedAs, before };
  const entry = { domains: [domain], mx: [], ...serversOf(situation) };
  if (announces === undefined) return { facts, ...entry };
  const { inDays, ...event } = announces;
  const on = new Date(nowMs + inDays * dayMs).toISOString().slice(0, 10);
  return { facts: { ...facts, id: announcing, events: [{ on, ...event }] }, ...entry };
}

const dayMs = 86_400_000;

/** What a listed situation has a person do first, as the list of providers says it of a real one. */
const stepsFor: Readonly<Partial<Record<PasswordKind, (name: string) => ProviderFacts['before']>>> = {
  none: (name) => [{ message: message('provider.before.own-apps-only', { name }), help: null, isFact: true }],
  bridge: (name) => [{ message: message('provider.before.bridge-needed', { name }), help: helpOnBridges }],
};

/** The servers that an entry names: those of a bridge program, or those that the domain publishes too. */
function serversOf(situation: Situation): Pick<Provider, 'incoming' | 'outgoing'> {
  if (situation.listedAs?.password === 'bridge') {
    const { imap, smtp } = bridgePorts(situation);
    return {
      incoming: [{ ...atBridge, protocol: 'imap', port: imap }],
      outgoing: [{ ...atBridge, protocol: 'smtp', port: smtp }],
    };
  }
  const { mail, publishedSending } = hostsOf(situation);
  const ports = mail === null ? [] : (situation.published?.ports ?? []);
  const servers = ports.map((port): ProviderServer => {
    const service = serviceOnPort(port);
    return { ...usual, ...service, host: service.protocol === 'smtp' ? publishedSending : (mail?.name ?? ''), port };
  });
  return {
    incoming: servers.filter(({ protocol }) => protocol !== 'smtp'),
    outgoing: servers.filter(({ protocol }) => protocol === 'smtp'),
  };
}

const usual = { login: 'address', loginForm: null, otherLogin: null, auth: ['password'] } as const;

const atBridge = { ...usual, host: '127.0.0.1', security: 'starttls' } as const;
