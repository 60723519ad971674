import { getPublicSuffix } from 'tldts';

/** Whether anybody may register the names right below a domain, as below `co.uk`: none of them speaks for it. */
export function isPublicSuffix(domain: string): boolean {
  return getPublicSuffix(domain) === domain;
}
