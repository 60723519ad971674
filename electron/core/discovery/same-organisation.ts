import { getDomain } from 'tldts';
import { isWithin } from '../address/host-name';

/**
 * Whether a host lies below a mail domain, or below the same registrable domain; an IP address never does. Customers of one hoster
 * that registers names for them, as below `github.io`, are organisations of their own.
 */
export function isSameOrganisation(host: string, domain: string): boolean {
  if (isWithin(host, domain)) return true;
  const registrable = getDomain(host, rules);
  return registrable !== null && registrable === getDomain(domain, rules);
}

const rules = { allowPrivateDomains: true };
