/** A name that nobody gives to a host: where it exists, the domain has a wildcard record. RFC 4592. */
export function unlikelyBelow(domain: string): string {
  return `no-host-of-that-name.${domain}`;
}
