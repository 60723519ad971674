import { getPublicSuffix } from 'tldts';

/** Whether anybody may register names right below a domain, as below `co.uk`. No such name speaks for the domain. */
export function isPublicSuffix(domain: string): boolean {
  return getPublicSuffix(domain) === domain;
}
