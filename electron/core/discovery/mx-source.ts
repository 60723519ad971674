import { getDomain } from 'tldts';
import type { Provider } from '../knowledge/provider';
import { isFilter } from '../knowledge/provider-table';
import { limits } from '../limits';
import { message } from '../message';
import { type AutoconfigInquiry, inquireAutoconfig } from './autoconfig-inquiry';
import type { DiscoverySource } from './discovery-source';
import { askMx, type Inquiry, type InquiryContext, type SourceOutcome, together } from './inquiry';
import { ispdbUrl } from './ispdb-source';
import { bestExchanges, providerOfExchanges } from './mail-exchangers';
import { claimsFromProvider } from './provider-claims';
import { organisationOf } from './same-organisation';
import { hasServers, joinOutcomes, noEntry, outcomeOfFailure } from './source-outcome';

/** The provider that the domain's MX records name: from the built-in list, else from documents at the exchanger's names. */
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
  return hasServers;
}

/**
 * Asks the exchangers' own names for documents, and Mozilla's list for entries of those names. A document there is trusted no more than
 * the MX record that led to it, wherever it redirects to: an attacker who forges the record has a host with a valid certificate.
 * Mozilla's list is kept by hand and does not name such a host.
 */
function* inquireDocuments(exchanges: readonly string[], context: InquiryContext): Inquiry<SourceOutcome> {
  const { domain, address, askIspdb } = context;
  const places = exchanges.flatMap((exchange) =>
    namesAround(exchange)
      .filter((name) => name !== domain)
      .flatMap((name) => {
        // Below a hoster's domain for customers, `autoconfig` may be a customer's name.
        const ownUrl = `https://autoconfig.${name}/mail/config-v1.1.xml`;
        const own = organisationOf(name) === null ? [] : [publishedAt(ownUrl, { domain, exchange })];
        return askIspdb ? [listedAt(ispdbUrl(name), { domain, exchange }), ...own] : own;
      }),
  );
  const unique = [...new Map(places.map((place) => [place.url, place])).values()];
  const outcomes = yield* together(
    unique.map((place, index) =>
      inquireAutoconfig({
        ...place,
        domain,
        address,
        source: 'mx',
        firstOrder: index * limits.serversPerDocument,
      }),
    ),
  );
  return joinOutcomes(outcomes);
}

/** A document about the mailboxes behind an exchanger, and how far it is trusted. */
type Place = Pick<AutoconfigInquiry, 'url' | 'trust' | 'basis' | 'trustReasonFor'>;

/** The mail domain and the exchanger that led to a document. */
interface Lead {
  readonly domain: string;
  readonly exchange: string;
}

function listedAt(url: string, lead: Lead): Place {
  return {
    url,
    trust: 'listed',
    basis: 'list',
    trustReasonFor: () => message('trust.listed-by-mozilla-mx', { ...lead }),
  };
}

function publishedAt(url: string, lead: Lead): Place {
  return {
    url,
    trust: 'unsigned-dns',
    basis: 'mx-document',
    trustReasonFor: (host) => message('trust.published-by-mx', { ...lead, host }),
  };
}

/** A host, its registrable domain and the name one label below that, without repeats; never a public suffix. */
function namesAround(host: string): readonly string[] {
  const registrable = getDomain(host);
  if (registrable === null) return [];
  const below = host
    .split('.')
    .slice(-(registrable.split('.').length + 1))
    .join('.');
  return [...new Set([registrable, below, host])];
}
