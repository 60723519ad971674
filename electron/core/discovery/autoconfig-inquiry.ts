import type { Message } from '../../contract/message';
import { type AutoconfigReading, claimsFromAutoconfig } from './autoconfig-claims';
import { parseAutoconfig } from './autoconfig-document';
import { askDocument, type Inquiry, type SourceOutcome } from './inquiry';
import { found, noEntry, outcomeOfFailure } from './source-outcome';

/** Where an autoconfig document lies, and how it is read; its trust may depend on the host that answered in the end. */
export interface AutoconfigInquiry extends Omit<AutoconfigReading, 'trustReason'> {
  readonly url: string;
  readonly trustReasonFor: (answeringHost: string) => Message;
}

/** Fetches one autoconfig document and proposes its servers. */
export function* inquireAutoconfig({ url, trustReasonFor, ...reading }: AutoconfigInquiry): Inquiry<SourceOutcome> {
  const fetched = yield* askDocument(url);
  if (!fetched.ok) return outcomeOfFailure(fetched.failure);
  const document = parseAutoconfig(fetched.value.body);
  if (!document.ok) return outcomeOfFailure(document.failure);
  const trustReason = trustReasonFor(new URL(fetched.value.url).hostname);
  const claims = claimsFromAutoconfig(document.value, { ...reading, trustReason });
  if (claims.length === 0) return noEntry;
  yield { kind: 'propose', claims };
  return found;
}
