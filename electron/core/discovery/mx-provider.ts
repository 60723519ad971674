import { getDomain } from 'tldts';
import { limits } from '../limits';
import { message } from '../message';
import { inquireAutoconfig } from './autoconfig-inquiry';
import type { DiscoverySource } from './discovery-source';
import { askMx, type Inquiry, type InquiryContext, type SourceOutcome, together } from './inquiry';
import { ispdbHost, ispdbUrl } from './ispdb-source';
import { bestExchanges, providerOfExchanges } from './mail-exchangers';
import type { Provider } from './provider';
import { claimsFromProvider } from './provider-claims';
import { isFilter } from './provider-table';
import { organisationOf } from './same-organisation';
import { found, joinOutcomes, noEntry, outcomeOfFailure } from './source-outcome';

/** The provider that takes the domain's mail in: from the built-in list, else from documents of its own names. */
export const mxSource: DiscoverySource = {
  id: 'mx',
  host: () => null,
  isAsked: () => true,
  inquire: inquireMx,
};

function* inquireMx(context: InquiryContext): Inquiry<SourceOutcome> {
  const records = yield* askMx(context.domain);
  if (!records.ok) return outcomeOfFailure(records.failure);
  // A null MX (RFC 7505) ends here as an empty list: the domain takes no mail, and nothing is learned from it.
  const meaningful = bestExchanges(records.value).filter((exchange) => !isFilter(exchange));
  const provider = providerOfExchanges(meaningful, context.providers);
  return yield* provider === null
    ? inquireDocuments(meaningful, context)
    : proposeProvider(provider, meaningful, context);
}

function* proposeProvider(
  provider: Provider,
  exchanges: readonly string[],
  { domain, address, providers }: InquiryContext,
): Inquiry<SourceOutcome> {
  yield { kind: 'recognise', provider };
  const exchange = exchanges.find((host) => providers.byMx(host) === provider) ?? '';
  const trustReason = message('trust.listed-by-mx', { domain, exchange, name: provider.facts.name });
  const claims = claimsFromProvider(provider, { domain, address, exchange, source: 'mx', trustReason });
  if (claims.length === 0) return noEntry;
  yield { kind: 'propose', claims };
  return found;
}

/** Asks the exchangers' own names, and Mozilla's list for them. */
function* inquireDocuments(exchanges: readonly string[], context: InquiryContext): Inquiry<SourceOutcome> {
  const { domain, address, askIspdb } = context;
  const places = exchanges.flatMap((exchange) =>
    namesAround(exchange)
      .filter((name) => name !== domain)
      .flatMap((name) => {
        // Below a hoster's names for customers, `autoconfig` may be one of them. Mozilla's list is kept by hand.
        const ownHosts = organisationOf(name) === null ? [] : [`https://autoconfig.${name}/mail/config-v1.1.xml`];
        return (askIspdb ? [ispdbUrl(name), ...ownHosts] : ownHosts).map((url) => ({ url, exchange }));
      }),
  );
  const unique = [...new Map(places.map((place) => [place.url, place])).values()];
  const outcomes = yield* together(
    unique.map(({ url, exchange }, index) =>
      inquireAutoconfig({
        url,
        domain,
        address,
        source: 'mx',
        trust: 'listed',
        trustReasonFor: (host) =>
          host === ispdbHost
            ? message('trust.listed-by-mozilla-mx', { domain, exchange })
            : message('trust.published-by-mx', { domain, exchange, host }),
        firstOrder: index * limits.serversPerDocument,
      }),
    ),
  );
  return joinOutcomes(outcomes);
}

/** A host, its registrable domain and the name one label below that, as far as they are different; never a public suffix. */
function namesAround(host: string): readonly string[] {
  const registrable = getDomain(host);
  if (registrable === null) return [];
  const below = host
    .split('.')
    .slice(-(registrable.split('.').length + 1))
    .join('.');
  return [...new Set([registrable, below, host])];
}
