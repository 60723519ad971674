import type { Addresses } from '../core/dns-records';
import type { LoginTarget } from './ports';

/** The proven address of a server, as the only one to connect to. */
export function addressesOfTarget({ address }: Pick<LoginTarget, 'address'>): Addresses {
  return address.includes(':') ? { v4: [], v6: [address] } : { v4: [address], v6: [] };
}
