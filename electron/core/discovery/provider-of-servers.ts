import type { Candidate } from '../../contract/candidate';
import type { ProviderFacts } from '../../contract/report';
import type { Provider } from '../knowledge/provider';
import { isSameOrganisation } from './same-organisation';

/**
 * Who runs the mailboxes behind the chosen servers; null where that is not known. A server that works refutes that a provider
 * speaks only Exchange. One of another organisation than the provider that takes the domain's mail in knows nothing of that
 * provider's passwords.
 */
export function providerOfServers(
  provider: Provider | null,
  incoming: Candidate | null,
  candidates: readonly Candidate[],
): ProviderFacts | null {
  if (provider === null || incoming?.proven !== true) return provider?.facts ?? null;
  const isExchangeOnly = provider.facts.status === 'exchange-only';
  const isRefuted = isExchangeOnly || isElsewhere(incoming, candidates.filter(isOfProvider));
  return isRefuted ? null : provider.facts;
}

/** Whether the list of providers names this server for receiving, by the domain or by its exchanger. */
function isOfProvider({ protocol, sources }: Candidate): boolean {
  return protocol !== 'smtp' && (sources.includes('table') || sources.includes('mx'));
}

/** Whether a server is none of these, nor of their organisations. */
function isElsewhere(incoming: Candidate, servers: readonly Candidate[]): boolean {
  return (
    servers.length > 0 &&
    servers.every(({ host, heard }) => {
      const address = heard?.address ?? null;
      const isSameMachine = host === incoming.host || (address !== null && address === incoming.heard?.address);
      return !isSameMachine && !isSameOrganisation(host, incoming.host);
    })
  );
}
