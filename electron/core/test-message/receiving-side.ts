import { isWithin } from '../../contract/host-name';
import { organisationOf } from '../discovery/same-organisation';
import { isHandedOverInside } from './handed-over-inside';
import type { HeaderField } from './header-fields';
import { parseReceivedField, type ReceivedField } from './received-field';

/** Which fields of a header section the receiving side can have written. */
export interface ReceivingSide {
  /** Fields above this place were written after the message had come in from outside. */
  readonly borderAt: number;
  /**
   * Fields from this place on came with the message. Between border and end stand those that were written while it came in: Google puts
   * its results below the `Received` field of the same server, others above.
   */
  readonly endAt: number;
  /** Whether a name belongs to the receiving side. */
  readonly isOwn: (name: string) => boolean;
}

/**
 * The receiving side of a message: the servers at its top, down to the one that took it from somebody else.
 *
 * @param knownHosts - Hosts that are known to receive for the person: the incoming server, the mail exchangers. The domain
 *   of the address is none of them: it may send from a machine of its own, and receive elsewhere.
 * @see RFC 8601 §5: a server removes, at its border, fields that claim to be its own. §7.1: nobody else’s are believed.
 */
export function receivingSideOf(fields: readonly HeaderField[], knownHosts: readonly string[]): ReceivingSide {
  const received = fields.flatMap(({ name, value }, at) =>
    name === 'received' ? { at, field: parseReceivedField(value) } : [],
  );
  const top = received.find(({ field }) => field.by?.includes('.') === true)?.field.by ?? null;
  const hosts = [...knownHosts, ...(top === null ? [] : [top])];
  const organisations = new Set(hosts.flatMap((host) => organisationOf(host) ?? []));
  const isOwn = (name: string) => {
    const organisation = organisationOf(name);
    return (
      (organisation !== null && organisations.has(organisation)) ||
      hosts.some((host) => isWithin(name, host) && name.includes('.'))
    );
  };
  const border = received.findIndex(({ field }) => !cameFromOwn(field, isOwn));
  const next = received[border + 1];
  return {
    borderAt: received[border]?.at ?? fields.length,
    endAt: border < 0 ? fields.length : (next?.at ?? fields.length),
    isOwn,
  };
}

/** Whether a server took the message from another one of the receiving side, or within the machine. */
function cameFromOwn(field: ReceivedField, isOwn: (name: string) => boolean): boolean {
  if (isHandedOverInside(field)) return true;
  const { from } = field;
  if (from === null || from.isNameless) return false;
  // A name that was looked up counts before one that the other side chose.
  const name = from.lookedUp ?? from.said;
  return name !== null && isOwn(name);
}
