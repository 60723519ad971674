import type { Candidate } from '../../contract/candidate';
import type { ProviderFacts } from '../../contract/report';
import type { Provider } from '../knowledge/provider';
import { isSameOrganisation } from './same-organisation';
import { sourceFacts } from './source-facts';

/**
 * The provider that runs the mailboxes behind the chosen server for receiving; null where it is not known. A provider that was recognised
 * by the MX record counts only while that server is its own: a server of another organisation does not take its passwords. A server that
 * works also refutes that a provider speaks only Exchange.
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

/** Whether this is a server for receiving that the domain or its exchanger names by the list of providers. */
function isOfProvider({ protocol, sources }: Candidate): boolean {
  return protocol !== 'smtp' && sources.some((source) => sourceFacts[source].isOfProviders);
}

/** Whether a server is a different machine than each of these, and of another organisation. False where there are none. */
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
