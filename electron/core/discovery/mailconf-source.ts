import { message } from '../message';
import { inquireAutoconfig } from './autoconfig-inquiry';
import type { DiscoverySource } from './discovery-source';
import { parseHttpsUrl } from './https-url';
import { askTxt, type Inquiry, type InquiryContext, type SourceOutcome } from './inquiry';
import { noEntry, outcomeOfFailure } from './source-outcome';

/** The autoconfig document that the domain names in a TXT record, `mailconf=https://…`. */
export const mailconfSource: DiscoverySource = {
  id: 'mailconf',
  host: () => null,
  isAsked: () => true,
  inquire: inquireMailconf,
};

function* inquireMailconf({ domain, address }: InquiryContext): Inquiry<SourceOutcome> {
  const records = yield* askTxt(domain);
  if (!records.ok) return outcomeOfFailure(records.failure);
  const [url] = records.value.flatMap((record) => urlIn(record) ?? []);
  if (url === undefined) return noEntry;
  return yield* inquireAutoconfig({
    url,
    domain,
    address,
    source: 'mailconf',
    trust: 'unsigned-dns',
    trustReasonFor: (host) => message('trust.mailconf', { domain, host }),
  });
}

function urlIn(record: string): string | null {
  const text = /^\s*mailconf\s*=\s*(\S+)\s*$/i.exec(record)?.[1];
  return text === undefined ? null : (parseHttpsUrl(text)?.href ?? null);
}
