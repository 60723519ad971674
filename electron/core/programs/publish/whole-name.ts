import type { Candidate } from '../../../contract/candidate';
import { parseIpAddress } from '../../../contract/host-name';

/** Whether the host of a server has a name that means the same everywhere. One without a dot is known to a single network alone. */
export function hasWholeName({ host }: Pick<Candidate, 'host'>): boolean {
  return host.includes('.') && parseIpAddress(host) === null;
}

/** Whether the host of a server is a single label. */
export function isOneLabel({ host }: Pick<Candidate, 'host'>): boolean {
  return !/[.:]/.test(host);
}
