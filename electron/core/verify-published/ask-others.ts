import { isWithin } from '../../contract/host-name';
import { type AutoconfigInquiry, inquireAutoconfig } from '../discovery/autoconfig-inquiry';
import { type Inquiry, together } from '../discovery/inquiry';
import { ispdbUrl } from '../discovery/ispdb-source';
import { bestExchanges } from '../discovery/mail-exchangers';
import { publishedTrustReason } from '../discovery/published-trust';
import { organisationOf } from '../discovery/same-organisation';
import { documentOf } from './ask-documents';
import { collected } from './collected';
import type { OthersPlace } from './lookup-orders';
import type { OthersDocument, RecordFacts } from './published-facts';
import { heldData, recordFacts } from './seen-records';

/** Who is asked about a domain. */
interface OthersPlan {
  readonly domain: string;
  readonly places: readonly OthersPlace[];
  /** The answers of its name servers, for its mail exchangers. */
  readonly records: readonly RecordFacts[];
}

/** Asks those beside the domain whom mail programs ask about it. They learn the domain, and no address. */
export function* askOthers({ domain, places, records }: OthersPlan): Inquiry<readonly OthersDocument[]> {
  const listed = places.includes('ispdb');
  const byDomain = listed ? [askAt('ispdb', ispdbUrl(domain), domain)] : [];
  const byExchange = places.includes('mx')
    ? namesOfExchange(domain, records).flatMap((name) => [
        askAt('mx', `https://autoconfig.${name}/mail/config-v1.1.xml`, domain),
        ...(listed ? [askAt('mx', ispdbUrl(name), domain)] : []),
      ])
    : [];
  return yield* together([...byDomain, ...byExchange]);
}

/** The names that mail programs make of the best exchanger: without its first label, and its registrable domain. */
function namesOfExchange(domain: string, records: readonly RecordFacts[]): readonly string[] {
  const data = heldData(recordFacts({ records }, { name: domain, type: 'MX' })) ?? [];
  const exchangers = data.map((text) => {
    const [preference, exchange = ''] = text.split(' ');
    return { preference: Number(preference), exchange: exchange === '.' ? '' : exchange };
  });
  const [best] = bestExchanges(exchangers);
  const registrable = best === undefined ? null : organisationOf(best);
  if (best === undefined || registrable === null) return [];
  const above = best.slice(best.indexOf('.') + 1);
  const names = isWithin(above, registrable) ? [above, registrable] : [registrable];
  return [...new Set(names)].filter((name) => name !== domain);
}

function* askAt(place: OthersPlace, url: string, domain: string): Inquiry<OthersDocument> {
  const inquiry: AutoconfigInquiry = {
    url,
    domain,
    address: null,
    source: place,
    trust: 'listed',
    basis: 'list',
    trustReasonFor: (host) => publishedTrustReason(domain, host),
  };
  return { place, url, outcome: documentOf(yield* collected(inquireAutoconfig(inquiry)), url) };
}
