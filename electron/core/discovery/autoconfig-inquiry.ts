import type { Message } from '../../contract/message';
import { parseAutoconfig } from './autoconfig-document';
import { fillPlaceholders } from './fill-placeholders';
import { hostOfUrl } from './https-url';
import { askDocument, type DocumentQuestion, type Inquiry, type SourceOutcome } from './inquiry';
import type { SettingsOwner } from './placeholders';
import { claimsFromSettings, type Provenance } from './settings-claims';
import { outcomeOfDocument, outcomeOfFailure } from './source-outcome';

/** Where an autoconfig document is, and how it is read. The reason to trust it may depend on the host that answered after redirects. */
export interface AutoconfigInquiry extends SettingsOwner, Omit<Provenance, 'trustReason' | 'documentDate'> {
  readonly url: string;
  /** What the request reveals of the account; `domain` where it is left out. */
  readonly tells?: DocumentQuestion['tells'];
  readonly trustReasonFor: (answeringHost: string) => Message;
}

/** Fetches one autoconfig document and proposes its servers. */
export function* inquireAutoconfig(inquiry: AutoconfigInquiry): Inquiry<SourceOutcome> {
  const { url, tells = 'domain', trustReasonFor, ...reading } = inquiry;
  const fetched = yield* askDocument({ url, tells });
  if (!fetched.ok) return outcomeOfFailure(fetched.failure);
  const document = parseAutoconfig(fetched.value.body);
  if (!document.ok) return outcomeOfFailure(document.failure);
  const trustReason = trustReasonFor(hostOfUrl(fetched.value.url));
  const provenance = { ...reading, trustReason, documentDate: fetched.value.date };
  const settings = fillPlaceholders(document.value, inquiry);
  const claims = claimsFromSettings(settings, provenance);
  if (claims.length > 0) yield { kind: 'propose', claims };
  return outcomeOfDocument(claims, settings);
}
