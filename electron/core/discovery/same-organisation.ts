import { getDomain, parse } from 'tldts';
import { isWithin } from '../../contract/host-name';

/**
 * Whether a host lies below a mail domain, or below the same registrable domain; an IP address never does. Customers of one hoster
 * that registers names for them, as below `github.io`, are organisations of their own, and other ones than the hoster.
 */
export function isSameOrganisation(host: string, domain: string): boolean {
  if (host === domain) return true;
  if (isWithin(host, domain)) return !isSoldBelow(domain);
  const organisation = organisationOf(host);
  return organisation !== null && organisation === organisationOf(domain);
}

/** The registrable domain of a host, also below a hoster's names for its customers; null for an IP address and for a public suffix. */
export function organisationOf(host: string): string | null {
  return getDomain(host, rules);
}

/** Whether the names below a domain are given to others. A name inside a network, which no list knows, is not. */
function isSoldBelow(domain: string): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(domain, rules);
  return publicSuffix === domain && (isIcann === true || isPrivate === true);
}

const rules = { allowPrivateDomains: true };
