import { message } from '../message';
import type { DiscoverySource } from './discovery-source';
import { askMx, type Inquiry, type InquiryContext, type SourceOutcome } from './inquiry';
import { bestExchanges, providerOfExchanges } from './mail-exchangers';
import { claimsFromProvider } from './provider-claims';
import { hasServers, noEntry } from './source-outcome';

/** The built-in list of providers, by mail domain. */
export const tableSource: DiscoverySource = {
  id: 'table',
  host: () => null,
  isAsked: () => true,
  inquire: inquireTable,
};

function* inquireTable({ domain, address, providers }: InquiryContext): Inquiry<SourceOutcome> {
  const provider = providers.byDomain(domain);
  if (provider === null) return noEntry;
  const records = yield* askMx(domain);
  const exchanges = records.ok ? bestExchanges(records.value) : [];
  const host = providerOfExchanges(exchanges, providers);
  // Where mail goes to another provider, the mailboxes have moved there; the mx source proposes that provider's servers.
  if (host !== null && host !== provider) return noEntry;
  yield { kind: 'recognise', provider };
  const claims = claimsFromProvider(provider, {
    domain,
    address,
    exchange: exchanges[0] ?? null,
    source: 'table',
    trustReason: message('trust.listed', { name: provider.facts.name }),
  });
  if (claims.length === 0) return noEntry;
  yield { kind: 'propose', claims };
  return hasServers;
}
