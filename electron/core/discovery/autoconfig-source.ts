import { inquireAutoconfig } from './autoconfig-inquiry';
import type { DiscoverySource } from './discovery-source';
import type { Inquiry, InquiryContext, SourceOutcome } from './inquiry';
import { publishedTrustReason } from './published-trust';
import { isPublicSuffix } from './same-organisation';

/**
 * The provider's own autoconfig host. draft-ietf-mailmaint-autoconfig §3 sends the address along. Here a host gets it only with
 * consent, and only after it had no settings to give without it.
 */
export const autoconfigSource: DiscoverySource = {
  id: 'autoconfig',
  host: (domain) => `autoconfig.${domain}`,
  isAsked: ({ domain }) => !isPublicSuffix(domain),
  inquire: inquireOwnHost,
};

function* inquireOwnHost(context: InquiryContext): Inquiry<SourceOutcome> {
  const { domain, address, allowAddress } = context;
  const url = `https://autoconfig.${domain}/mail/config-v1.1.xml`;
  const outcome = yield* inquireAt(url, 'domain', context);
  if (address === null || !insistsOnAddress(outcome)) return outcome;
  if (!allowAddress) return { state: 'needs-address', failure: outcome.failure };
  return yield* inquireAt(`${url}?emailaddress=${encodeURIComponent(address)}`, 'address', context);
}

function inquireAt(url: string, tells: 'domain' | 'address', { domain, address }: InquiryContext) {
  return inquireAutoconfig({
    url,
    tells,
    domain,
    address,
    source: 'autoconfig',
    trust: 'published',
    basis: 'own-document',
    trustReasonFor: (host) => publishedTrustReason(domain, host),
  });
}

/** Whether the answer may come from a host that looks settings up by the address. A host without settings answers 404 too. */
function insistsOnAddress({ failure }: SourceOutcome): boolean {
  return failure?.code === 'http-status' && [400, 401, 403, 404].includes(failure.status);
}
