import { parseIpAddress } from '../../contract/host-name';
import { organisationOf } from '../discovery/same-organisation';
import { reachOf } from '../private-address';
import type { ReceivedField, ReceivedFrom } from './received-field';

/** The name of the other side that is most surely true: one that was looked up, or else its address where it has no name. */
export function nameOfPeer({ lookedUp, said, isNameless, greetedAs, address }: ReceivedFrom): string | null {
  if (lookedUp !== null) return lookedUp;
  if (isNameless && address !== null) return address;
  return said ?? greetedAs ?? address;
}

/** Whether a server took a message within its own machine, or from another one of the same operator’s network. */
export function isHandedOverInside({ from, by, protocol }: ReceivedField): boolean {
  if (from === null || /^(?:LMTP|LOCAL|MAPI)/.test(protocol ?? '')) return true;
  const name = nameOfPeer(from);
  if (name === null || name === 'localhost') return true;
  if (from.address !== null && reachOf(from.address) !== 'public') return true;
  // Only machines of one network know each other by a name without a dot.
  if (from.address === null && !name.includes('.')) return true;
  if (by === null || from.isNameless || parseIpAddress(name) !== null) return false;
  const organisation = organisationOf(name);
  return organisation !== null && organisation === organisationOf(by);
}
