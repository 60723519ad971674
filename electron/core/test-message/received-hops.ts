import { parseIpAddress } from '../../contract/host-name';
import { momentOf } from '../../contract/moment';
import { type Hop, type HopSecurity, keptOfTestMessage } from '../../contract/test-message';
import { organisationOf } from '../discovery/same-organisation';
import { reachOf } from '../private-address';
import type { HeaderField } from './header-fields';
import { parseReceivedField, type ReceivedField, type ReceivedFrom } from './received-field';

/** Servers write whole seconds, each by its own clock. */
const clockToleranceMs = 2_000;

/**
 * The servers that took a message, in the order of its way. Each writes its field above those of the servers before it (RFC 5321 §4.4).
 * Where there are too many, those nearest to the mailbox are kept. The address from which the person submitted it is left out.
 *
 * @param tripMs - How long the whole way took by our own clock: no delay on it can be longer.
 */
export function hopsOf(fields: readonly HeaderField[], tripMs: number): readonly Hop[] {
  const received = fields
    .filter(({ name }) => name === 'received')
    .slice(0, keptOfTestMessage.hops)
    .map(({ value }) => parseReceivedField(value))
    .reverse();
  let latestMs: number | null = null;
  return received.map((field, index) => {
    const sinceMs = latestMs === null || field.timeMs === null ? null : field.timeMs - latestMs;
    const isClockDifferent = sinceMs !== null && (sinceMs < 0 || sinceMs > tripMs + clockToleranceMs);
    if (field.timeMs !== null) latestMs = Math.max(latestMs ?? field.timeMs, field.timeMs);
    const kind = kindOf(field, index === 0);
    return {
      by: field.by,
      from: kind === 'submission' ? null : shownName(field.from),
      protocol: field.protocol,
      kind,
      security: securityOf(field),
      tlsVersion: field.tlsVersion,
      cipher: field.cipher,
      arrivedAt: field.timeMs === null ? null : momentOf(field.timeMs),
      delaySeconds: sinceMs === null || isClockDifferent ? null : Math.round(sinceMs / 1_000),
      isClockDifferent,
    };
  });
}

/** What is most surely true of the other side comes first. */
function shownName(from: ReceivedFrom | null): string | null {
  if (from === null) return null;
  const { lookedUp, said, greetedAs, address } = from;
  return lookedUp ?? (said?.includes('.') === true ? said : (greetedAs ?? said ?? address));
}

/** The protocol words of a signed-in program. RFC 3848. */
const signedIn = /^(?:UTF8)?E?SMTPS?A$/;

function kindOf(field: ReceivedField, isFirst: boolean): Hop['kind'] {
  if (isFirst && signedIn.test(field.protocol ?? '')) return 'submission';
  if (isHandedOverInside(field)) return 'inside';
  return isFirst ? 'submission' : 'transfer';
}

/** Whether a message was handed over within one machine, or one operator’s network. */
export function isHandedOverInside({ from, by, protocol }: ReceivedField): boolean {
  if (from === null || /^(?:LMTP|LOCAL|MAPI)/.test(protocol ?? '')) return true;
  const name = shownName(from);
  if (name === null || name === 'localhost') return true;
  if (from.address !== null && reachOf(from.address) !== 'public') return true;
  // Only machines of one network know each other by a name without a dot.
  if (from.address === null && !name.includes('.')) return true;
  if (by === null || from.isNameless || parseIpAddress(name) !== null) return false;
  const organisation = organisationOf(name);
  return organisation !== null && organisation === organisationOf(by);
}

/** The protocol words of RFC 3848 that stand for no TLS. Plain `SMTP` says nothing: some servers write it for everything. */
const withoutTls = /^(?:UTF8)?ESMTPA?$/;

function securityOf({ isTls, protocol }: ReceivedField): HopSecurity {
  if (isTls) return 'tls';
  return withoutTls.test(protocol ?? '') ? 'none' : 'unknown';
}
