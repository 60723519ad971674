import { inquireAutoconfig } from './autoconfig-inquiry';
import type { DiscoverySource } from './discovery-source';
import type { Inquiry, InquiryContext, SourceOutcome } from './inquiry';
import { publishedTrustReason } from './published-trust';

/** The provider's own autoconfig host, asked without the address. draft-ietf-mailmaint-autoconfig §3. */
export const autoconfigSource: DiscoverySource = {
  id: 'autoconfig',
  host: (domain) => `autoconfig.${domain}`,
  isAsked: () => true,
  inquire: inquireOwnHost,
};

function* inquireOwnHost({ domain, address }: InquiryContext): Inquiry<SourceOutcome> {
  const outcome = yield* inquireAutoconfig({
    url: `https://autoconfig.${domain}/mail/config-v1.1.xml`,
    domain,
    address,
    source: 'autoconfig',
    trust: 'published',
    trustReasonFor: (host) => publishedTrustReason(domain, host),
  });
  const { failure } = outcome;
  // The format's specification wants the address sent along; a host that insists on it answers so.
  const insistsOnAddress = failure?.code === 'http-status' && [400, 401, 403].includes(failure.status);
  return insistsOnAddress ? { state: 'needs-address', failure } : outcome;
}
