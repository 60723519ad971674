import { message } from '../message';
import { inquireAutoconfig } from './autoconfig-inquiry';
import type { DiscoverySource } from './discovery-source';

/** The host of Mozilla's list of providers; it learns the domain that it is asked for. */
export const ispdbHost = 'autoconfig.thunderbird.net';

/** The URL of Mozilla's entry for a domain, which is ASCII. */
export function ispdbUrl(domain: string): string {
  return `https://${ispdbHost}/v1.1/${domain}`;
}

/** Mozilla's list of providers (ISPDB). */
export const ispdbSource: DiscoverySource = {
  id: 'ispdb',
  host: () => ispdbHost,
  isAsked: ({ askIspdb }) => askIspdb,
  inquire: ({ domain, address }) =>
    inquireAutoconfig({
      url: ispdbUrl(domain),
      domain,
      address,
      source: 'ispdb',
      trust: 'listed',
      basis: 'list',
      trustReasonFor: () => message('trust.listed-by-mozilla', { domain }),
    }),
};
