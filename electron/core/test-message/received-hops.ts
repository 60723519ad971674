import { parseIpAddress } from '../../contract/host-name';
import { momentOf } from '../../contract/moment';
import { type Hop, type HopSecurity, keptOfTestMessage } from '../../contract/test-message';
import { organisationOf } from '../discovery/same-organisation';
import { isHandedOverInside, nameOfPeer } from './handed-over-inside';
import type { HeaderField } from './header-fields';
import { parseReceivedField, type ReceivedField } from './received-field';
import type { ReceivingSide } from './receiving-side';

/** Servers write whole seconds, and even good clocks differ by some milliseconds. */
const clockToleranceMs = 1_000;

/** What is known of a way before its header is read. */
interface KnownWay extends Pick<ReceivingSide, 'isOwn'> {
  /** The server to which the message was submitted. */
  readonly submittedTo: string;
  /** How long the whole way took by our own clock: no delay on it can be longer. */
  readonly tripMs: number;
}

/**
 * The servers that took a message, in the order of its way. Each writes its field above those of the servers before it (RFC 5321 §4.4).
 * Where there are too many, those nearest to the mailbox are kept. Where the person submitted it from is left out: the first server notes the address of their connection, and
 * some also their computer's name.
 */
export function hopsOf(fields: readonly HeaderField[], way: KnownWay): readonly Hop[] {
  const received = fields
    .filter(({ name }) => name === 'received')
    .slice(0, keptOfTestMessage.hops)
    .map(({ value }) => parseReceivedField(value))
    .reverse();
  let latestMs: number | null = null;
  return received.map((field, index) => {
    const sinceMs = latestMs === null || field.timeMs === null ? null : field.timeMs - latestMs;
    const isClockDifferent =
      sinceMs !== null && (sinceMs < -clockToleranceMs || sinceMs > way.tripMs + clockToleranceMs);
    if (field.timeMs !== null) latestMs = Math.max(latestMs ?? field.timeMs, field.timeMs);
    const kind = kindOf(field, index === 0, way);
    return {
      by: field.by,
      from: (index === 0 && kind !== 'transfer') || field.from === null ? null : nameOfPeer(field.from),
      protocol: field.protocol,
      kind,
      security: securityOf(field, kind),
      tlsVersion: field.tlsVersion,
      cipher: field.cipher,
      arrivedAt: field.timeMs === null ? null : momentOf(field.timeMs),
      delaySeconds: sinceMs === null || isClockDifferent ? null : Math.max(0, Math.round(sinceMs / 1_000)),
      isClockDifferent,
    };
  });
}

/** The protocol words of a signed-in program. RFC 3848. */
const signedIn = /^(?:UTF8)?E?SMTPS?A$/;

function kindOf(field: ReceivedField, isFirst: boolean, way: KnownWay): Hop['kind'] {
  if (isFirst && signedIn.test(field.protocol ?? '')) return 'submission';
  if (isHandedOverInside(field) || isBetweenOwn(field, way)) return 'inside';
  return isFirst && !cameFromSender(field, way) ? 'submission' : 'transfer';
}

/** Whether the sending server handed the message over, and has left out where it got it from, as many do. */
function cameFromSender({ from, by }: ReceivedField, { isOwn, submittedTo }: KnownWay): boolean {
  const name = from === null ? null : nameOfPeer(from);
  // Servers have a whole name. A person's computer rarely has one.
  if (name === null || !name.includes('.') || parseIpAddress(name) !== null) return false;
  if (by !== null && isOwn(by) && !isOwn(submittedTo)) return true;
  const sender = organisationOf(submittedTo);
  return sender !== null && organisationOf(name) === sender;
}

/** A receiving side may have several domains. */
function isBetweenOwn({ from, by }: ReceivedField, { isOwn }: KnownWay): boolean {
  const name = from === null ? null : nameOfPeer(from);
  return name !== null && by !== null && isOwn(name) && isOwn(by);
}

/** The protocol words of RFC 3848 that stand for no TLS. Plain `SMTP` says nothing: some servers write it for everything. */
const withoutTls = /^(?:UTF8)?ESMTPA?$/;

/** Mailwright submits over TLS alone. Where the header says otherwise, TLS ended at another machine before. */
function securityOf({ isTls, protocol }: ReceivedField, kind: Hop['kind']): HopSecurity {
  if (isTls) return 'tls';
  return kind !== 'submission' && withoutTls.test(protocol ?? '') ? 'none' : 'unknown';
}
