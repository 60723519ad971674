import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import type { Addresses } from './dns-records';
import { reachOf } from './private-address';

/** What a person has typed: the domain, and hosts typed as such. */
export interface TypedNames {
  readonly typedDomain: string;
  readonly typedHosts: readonly string[];
}

/**
 * The addresses that a host may have: private ones only for names at or below what was typed, link-local ones only for a typed host.
 * Else another domain's document or record could lead into this network.
 */
export function allowedAddresses(
  host: string,
  addresses: Addresses,
  { typedDomain, typedHosts }: TypedNames,
): Result<Addresses, Failure> {
  const isTypedHost = typedHosts.includes(host);
  const isOwnName = isTypedHost || host === typedDomain || host.endsWith(`.${typedDomain}`);
  const isAllowed = (address: string) => {
    switch (reachOf(address)) {
      case 'public':
        return true;
      case 'private':
        return isOwnName;
      case 'link-local':
        return isTypedHost;
    }
  };
  const v4 = addresses.v4.filter(isAllowed);
  const v6 = addresses.v6.filter(isAllowed);
  const [refused] = [...addresses.v4, ...addresses.v6];
  if (v4.length + v6.length > 0 || refused === undefined) return ok({ v4, v6 });
  return failed({ code: 'private-address', host, address: refused });
}
