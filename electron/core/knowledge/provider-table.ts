import { isWithin } from '../../contract/host-name';
import type { Provider, ProviderTable } from './provider';

/** The provider table of these entries. A name that several entries share finds none of them. */
export function createProviderTable(providers: readonly Provider[]): ProviderTable {
  const byDomain = new Map(
    providers.flatMap((provider) => provider.domains.map((domain) => [domain, provider] as const)),
  );
  const bySuffix = new Map(providers.flatMap((provider) => provider.mx.map((suffix) => [suffix, provider] as const)));
  const byServer = providersByServer(providers);
  const byName = providersByName(providers);
  return {
    byDomain: (domain) => byDomain.get(domain) ?? null,
    byMx: (exchange) => longestSuffix(exchange, bySuffix),
    byServer: (host) => byServer.get(host) ?? null,
    byName: (text) => byName.get(foldName(text)) ?? null,
  };
}

/** Suffixes of hosts that filter mail for others. They do not show where the mailbox is. */
const filterSuffixes: readonly string[] = [
  'antispamcloud.com',
  'antispameurope.com',
  'barracudanetworks.com',
  'expurgate.net',
  'fireeyecloud.com',
  'hornetsecurity.com',
  'iphmx.com',
  'mailcontrol.com',
  'messagelabs.com',
  'mimecast.com',
  'pphosted.com',
  'ppe-hosted.com',
  'sophos.com',
  'spamexperts.com',
  'trendmicro.com',
  'trendmicro.eu',
];

/** Whether a mail exchanger filters mail for mailboxes that are somewhere else. */
export function isFilter(exchange: string): boolean {
  return filterSuffixes.some((suffix) => isWithin(exchange, suffix));
}

/** Walks from the whole name to its last label, so the first hit is the longest suffix and at a label boundary. */
function longestSuffix(host: string, bySuffix: ReadonlyMap<string, Provider>): Provider | null {
  const labels = host.split('.');
  for (let start = 0; start < labels.length; start += 1) {
    const provider = bySuffix.get(labels.slice(start).join('.'));
    if (provider !== undefined) return provider;
  }
  return null;
}

function providersByServer(providers: readonly Provider[]): ReadonlyMap<string, Provider | null> {
  const byServer = new Map<string, Provider | null>();
  for (const provider of providers) {
    for (const host of new Set([...provider.incoming, ...provider.outgoing].map((server) => server.host)))
      byServer.set(host, byServer.has(host) ? null : provider);
  }
  return byServer;
}

function providersByName(providers: readonly Provider[]): ReadonlyMap<string, Provider | null> {
  const byName = new Map<string, Provider | null>();
  for (const provider of providers) {
    const name = foldName(provider.facts.name);
    byName.set(name, byName.has(name) ? null : provider);
  }
  for (const provider of providers) byName.set(provider.facts.id, provider);
  return byName;
}

function foldName(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
