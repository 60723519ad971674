import { getDomain, getPublicSuffix, parse } from 'tldts';
import { isWithin } from '../../contract/host-name';

/**
 * Whether a host lies below a mail domain, or below the same registrable domain; an IP address never does. Where a hoster gives names to
 * its customers, as below `github.io`, each customer and the hoster are different organisations.
 */
export function isSameOrganisation(host: string, domain: string): boolean {
  if (host === domain) return true;
  if (isWithin(host, domain)) return !isSoldBelow(domain);
  const organisation = organisationOf(host);
  return organisation !== null && organisation === organisationOf(domain);
}

/** The registrable domain of a host; a hoster's domain for customers counts as a suffix. Null for an IP address and for a public suffix. */
export function organisationOf(host: string): string | null {
  return getDomain(host, rules);
}

/** Whether names below a domain are given to others. False for a name inside a network, which no list knows. */
function isSoldBelow(domain: string): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(domain, rules);
  return publicSuffix === domain && (isIcann === true || isPrivate === true);
}

const rules = { allowPrivateDomains: true };

/** Whether anybody may register names right below a domain, as below `co.uk`. No such name speaks for the domain. */
export function isPublicSuffix(domain: string): boolean {
  return getPublicSuffix(domain) === domain;
}
