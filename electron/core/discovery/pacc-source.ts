import type { DiscoverySource } from './discovery-source';
import { fillPlaceholders } from './fill-placeholders';
import { hostOfUrl } from './https-url';
import { askDocument, askTxt, both, type Inquiry, type InquiryContext, type SourceOutcome } from './inquiry';
import { isVouchedFor } from './pacc-digest';
import { parsePacc } from './pacc-document';
import { publishedTrustReason } from './published-trust';
import { isPublicSuffix } from './same-organisation';
import { claimsFromSettings } from './settings-claims';
import { outcomeOfDocument, outcomeOfFailure } from './source-outcome';

/**
 * The provider's PACC document, which counts only where a digest in the domain's DNS matches it. draft-ietf-mailmaint-pacc. The basis of
 * its servers is the document, not the digest. The record is unsigned, but the document comes over HTTPS from a name of the domain: who
 * forges the digest still needs that name's certificate. A forged digest can only make us ignore the document.
 */
export const paccSource: DiscoverySource = {
  id: 'pacc',
  host: (domain) => `ua-auto-config.${domain}`,
  isAsked: ({ domain }) => !isPublicSuffix(domain),
  inquire: inquirePacc,
};

function* inquirePacc({ domain, address }: InquiryContext): Inquiry<SourceOutcome> {
  const url = `https://ua-auto-config.${domain}/.well-known/user-agent-configuration.json`;
  const [fetched, records] = yield* both(askDocument({ url, tells: 'domain' }), askTxt(`_ua-auto-config.${domain}`));
  if (!fetched.ok) return outcomeOfFailure(fetched.failure);
  const document = parsePacc(fetched.value.body);
  if (!document.ok) return outcomeOfFailure(document.failure);
  // A name without records says that no digest matches. Without any answer this stays open.
  if (!records.ok && records.failure.code !== 'host-not-found') return outcomeOfFailure(records.failure);
  if (!isVouchedFor(fetched.value.sha256, records.ok ? records.value : [])) {
    return outcomeOfFailure({ code: 'digest-mismatch', url: fetched.value.url });
  }
  const trustReason = publishedTrustReason(domain, hostOfUrl(fetched.value.url));
  const settings = fillPlaceholders(document.value, { domain, address });
  const documentDate = fetched.value.date;
  const worth = { trust: 'published', basis: 'own-document', trustReason, documentDate } as const;
  const claims = claimsFromSettings(settings, { source: 'pacc', ...worth });
  if (claims.length > 0) yield { kind: 'propose', claims };
  return outcomeOfDocument(claims, settings);
}
