import { getDomain } from 'tldts';
import { isWithin } from '../../contract/host-name';

/**
 * Whether a host lies below a mail domain, or below the same registrable domain; an IP address never does. Customers of one hoster
 * that registers names for them, as below `github.io`, are organisations of their own.
 */
export function isSameOrganisation(host: string, domain: string): boolean {
  if (isWithin(host, domain)) return true;
  const organisation = organisationOf(host);
  return organisation !== null && organisation === organisationOf(domain);
}

/** The registrable domain of a host, also below a hoster's names for its customers; null for an IP address and for a public suffix. */
export function organisationOf(host: string): string | null {
  return getDomain(host, rules);
}

const rules = { allowPrivateDomains: true };
