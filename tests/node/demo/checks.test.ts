import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detect } from '../../../electron/cli/commands/detect';
import type { Failure } from '../../../electron/contract/failure';
import { failed, ok } from '../../../electron/contract/result';
import { checks } from '../../../electron/core/checks/checks';
import type { Provider, ProviderTable } from '../../../electron/core/knowledge/provider';
import type { Ports, Resolver } from '../../../electron/engine/ports';
import { type DemoProvider, startDemoProvider } from '../../../electron/node/demo/demo-provider';
import { runOnDemo } from './demo-run';
import { startSmallWorld } from './small-world';

let demo: DemoProvider;
beforeAll(async () => {
  demo = await startDemoProvider();
});
afterAll(() => demo.close());

/** A run that a check finds something in: over the demo's servers, or those of a small world. */
interface Played {
  readonly ports: () => Promise<{ readonly ports: Ports; close?(): Promise<void> }>;
  readonly address: string;
  /** The id of the finding, where it is not the check's. */
  readonly toldAs?: string;
}

const inDemo = (id: string, change: (ports: Ports) => Partial<Ports> = () => ({})): Played => ({
  address: id.includes('@') ? id : `you@${id}.example`,
  ports: async () => ({ ports: { ...demo.ports, ...change(demo.ports) } }),
});

const inSmallWorld = (...world: Parameters<typeof startSmallWorld>): Played => ({
  address: 'you@small.example',
  ports: () => startSmallWorld(...world),
});

/** A name server that answers every question with the same failure. */
function failing(failure: (host: string) => Failure): Resolver {
  const answer = async (name: string) => failed(failure(name));
  return { addresses: answer, mx: answer, srv: answer, txt: answer, ns: answer };
}

/** A name server with a page for every name that does not exist. */
function inventing(resolver: Resolver): Resolver {
  const page = ok({ v4: ['198.51.100.200'], v6: [] });
  const addresses: Resolver['addresses'] = async (host, signal) => {
    const found = await resolver.addresses(host, signal);
    return found.ok ? found : page;
  };
  return { ...resolver, addresses };
}

/** A list of providers in which every server is that of a provider that has announced the end of passwords alone for sending. */
function announcing(table: ProviderTable): ProviderTable {
  const event = { on: '2126-12-31', what: 'password-off-by-default', concerns: ['smtp'] } as const;
  const announced = (provider: Provider | null) =>
    provider === null ? null : { ...provider, facts: { ...provider.facts, events: [event] } };
  return { ...table, byServer: () => announced(table.byDomain('app-password.example')) };
}

const imap = { protocol: 'imap', security: 'tls' } as const;
const submission = { protocol: 'smtp', security: 'starttls' } as const;
const proxyRefused: Failure = { code: 'proxy-refused', proxy: 'proxy.example:3128', wantsSignIn: true, reply: '407' };
const openSubmission = { ...submission, states: { clear: { capabilities: ['STARTTLS', 'AUTH PLAIN'] } } } as const;
const oldImap = {
  ...imap,
  tls: { maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256' },
  certificate: { names: ['mail.small.example'], rsaBits: 2048 },
} as const;

const played: Readonly<Record<string, Played>> = {
  'no-network': inDemo('all-well', () => ({ resolver: failing((host) => ({ code: 'resolver-silent', host })) })),
  'name-server-faulty': inDemo('all-well', () => ({
    resolver: failing((host) => ({ code: 'name-answer-cut-short', host })),
  })),
  'banned-after-refusals': inDemo('banned'),
  'only-web-traffic': inDemo('web-only'),
  'proxy-in-the-way': inDemo('all-well', ({ fetcher }) => ({
    fetcher: { ...fetcher, fetch: async () => failed(proxyRefused) },
  })),
  'captive-portal': inDemo('sign-in-page'),
  'provider-without-access': inDemo('own-apps'),
  'bridge-needed': inDemo('bridge'),
  'listed-domain-denied': inDemo('name-filter'),
  'address-typo': inDemo('you@gmial.com'),
  'parked-domain': inDemo('parked'),
  'host-not-found': inDemo('no-such-domain'),
  'domain-takes-no-mail': inDemo('no-mail'),
  'wildcard-names': inDemo('website-only'),
  'config-not-found': inDemo('nothing-found'),
  'clock-wrong': inDemo('clock-slow'),
  'tls-intercepted': inDemo('antivirus'),
  'altered-replies': inDemo('firewall'),
  'starttls-stripped': inDemo('starttls-stripped'),
  'better-host-name': inDemo('better-name'),
  'submission-not-reachable': inDemo('only-25'),
  'submission-blocked-by-network': inDemo('blocked-587'),
  'cleartext-login': inSmallWorld({ 993: imap, 587: openSubmission }),
  'no-forward-secrecy': inSmallWorld({ 993: oldImap, 587: submission }),
  'outdated-settings': inDemo('old-settings'),
  'sending-by-password': inDemo('app-password', ({ providers }) => ({ providers: announcing(providers) })),
  'invented-answers': inDemo('website-only', ({ resolver }) => ({ resolver: inventing(resolver) })),
  'ipv6-silent': inSmallWorld({ 993: imap, 587: submission }, { hasSilentV6: true }),
  'vpn-up': inDemo('refuses-all', () => ({ vpn: () => 'tun0' })),
  'certificate-ends-soon': inDemo('ends-soon'),
  'failing-incoming-server': { ...inDemo('certificate-expired'), toldAs: 'certificate-expired' },
  'failing-outgoing-server': { ...inDemo('no-starttls'), toldAs: 'starttls-not-offered' },
  'missing-incoming': { ...inSmallWorld({ 587: submission }), toldAs: 'config-not-found' },
  'missing-outgoing': { ...inSmallWorld({ 993: imap }), toldAs: 'config-not-found' },
};

describe('the checks, in runs over scripted servers', () => {
  it('are each played', () => {
    expect(Object.keys(played)).toEqual(checks.map(({ id }) => id));
  });

  it.each(Object.entries(played))('%s finds its reason', async (id, { ports, address, toldAs }) => {
    const world = await ports();
    const { report } = await runOnDemo(detect, world.ports, ['detect', address]);
    await world.close?.();

    expect(report.findings.map((finding) => finding.id)).toContain(toldAs ?? id);
  });

  it('find nothing where all is well', async () => {
    const { report } = await runOnDemo(detect, demo.ports, ['detect', 'you@all-well.example']);

    expect(report.findings).toEqual([]);
  });
});
