import { limits } from '../limits';
import { message } from '../message';
import { inquireAutoconfig } from './autoconfig-inquiry';
import type { DiscoverySource } from './discovery-source';
import { parseHttpsUrl } from './https-url';
import { askTxt, type Inquiry, type InquiryContext, type SourceOutcome, together } from './inquiry';
import { joinOutcomes, outcomeOfFailure } from './source-outcome';

/** The autoconfig documents that the domain names in TXT records, `mailconf=https://…`. */
export const mailconfSource: DiscoverySource = {
  id: 'mailconf',
  host: () => null,
  isAsked: () => true,
  inquire: inquireMailconf,
};

function* inquireMailconf({ domain, address }: InquiryContext): Inquiry<SourceOutcome> {
  const records = yield* askTxt(domain);
  if (!records.ok) return outcomeOfFailure(records.failure);
  // Name servers give records in any order. Sorted, a search is the same each time.
  const urls = [...new Set(records.value.flatMap((record) => urlIn(record) ?? []))].sort();
  const outcomes = yield* together(
    urls.slice(0, limits.documentsPerSource).map((url, index) =>
      inquireAutoconfig({
        url,
        domain,
        address,
        source: 'mailconf',
        trust: 'unsigned-dns',
        basis: 'mailconf',
        trustReasonFor: (host) => message('trust.mailconf', { domain, host }),
        firstOrder: index * limits.serversPerDocument,
      }),
    ),
  );
  return joinOutcomes(outcomes);
}

function urlIn(record: string): string | null {
  const text = /^\s*mailconf\s*=\s*(\S+)\s*$/i.exec(record)?.[1];
  return text === undefined ? null : (parseHttpsUrl(text)?.href ?? null);
}
