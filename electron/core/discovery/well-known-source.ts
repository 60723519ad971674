import { inquireAutoconfig } from './autoconfig-inquiry';
import type { DiscoverySource } from './discovery-source';
import { publishedTrustReason } from './published-trust';

/** The autoconfig document at the well-known place of the mail domain itself. RFC 8615. */
export const wellKnownSource: DiscoverySource = {
  id: 'well-known',
  host: (domain) => domain,
  isAsked: () => true,
  inquire: ({ domain, address }) =>
    inquireAutoconfig({
      url: `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
      domain,
      address,
      source: 'well-known',
      trust: 'published',
      basis: 'own-document',
      trustReasonFor: (host) => publishedTrustReason(domain, host),
    }),
};
