import type { Protocol } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import { failed, type Result } from '../../contract/result';
import { limits } from '../../core/limits';
import type { ComposedMessage } from '../../core/test-message/compose';
import { readBounce } from '../../core/test-message/read-bounce';
import type { Sighting } from '../../core/test-message/test-message-facts';
import type { OngoingRun } from '../as-run';
import type { Ports } from '../ports';
import { stopBy } from '../stop-by';
import type { LookReach, MailboxLook, OpenMailbox } from './mailbox';

/** What was seen while a message was awaited; times in milliseconds of the run. */
export interface Awaited {
  readonly sighting: Sighting | null;
  readonly bounce: Uint8Array | null;
  /** Of the last look; null where the mailbox could be read. */
  readonly failure: Failure | null;
}

/** How long a message is awaited, from when on. */
interface Awaiting {
  readonly message: ComposedMessage;
  readonly protocol: Protocol;
  /** When the message was told to the submission server, and when that had accepted it. */
  readonly startedMs: number;
  readonly acceptedMs: number;
  readonly waitMs: number;
}

/**
 * Looks for a message at growing intervals until it is seen, it came back, the time is over or the run is stopped. The last look also
 * goes into other folders. An IMAP session that fails is over. By POP3 each look is another sign-in, so only a connection that failed is
 * worth the next one: what a server refuses it would refuse again, and count.
 */
export async function awaitMessage(
  mailbox: OpenMailbox,
  { message, protocol, startedMs, acceptedMs, waitMs }: Awaiting,
  { ports, log, signal }: OngoingRun,
): Promise<Awaited> {
  const endMs = acceptedMs + waitMs;
  let pauseMs: number = Math.min(limits.firstLookMs, waitMs);
  let bounce: Uint8Array | null = null;
  let failure: Failure | null = null;
  while (!signal.aborted) {
    await ports.clock.wait(pauseMs, signal);
    if (signal.aborted) break;
    const nextMs = nextPauseMs(pauseMs, protocol);
    // A look right after this one would see nothing else.
    const isLast = endMs - log.nowMs() < nextMs / 2;
    const looked = await lookInTime(mailbox, { message, reach: isLast ? 'everywhere' : 'usual' }, ports, signal);
    if (signal.aborted) break;
    failure = looked.ok ? null : looked.failure;
    if (looked.ok) bounce = looked.value.bounce ?? bounce;
    if (looked.ok && looked.value.message !== null) {
      return { sighting: { ...looked.value.message, seenMs: Math.round(log.nowMs() - startedMs) }, bounce, failure };
    }
    const isReturned = bounce !== null && readBounce(bounce, message)?.isFinal === true;
    if (isLast || isReturned || (failure !== null && !isWorthAnotherLook(failure, protocol))) break;
    pauseMs = Math.min(nextMs, Math.max(1, endMs - log.nowMs()));
  }
  return { sighting: null, bounce, failure };
}

/** One look; `timed-out` where it takes too long as a whole. */
async function lookInTime(
  mailbox: OpenMailbox,
  { message, reach }: { readonly message: ComposedMessage; readonly reach: LookReach },
  { clock }: Ports,
  signal: AbortSignal,
): Promise<Result<MailboxLook, Failure>> {
  const stop = stopBy(signal);
  let isLate = false;
  const watching = clock.wait(limits.lookMs, stop.signal).then(() => {
    isLate = !stop.signal.aborted;
    stop.end();
  });
  try {
    const looked = await mailbox.look(message, reach, stop.signal);
    if (looked.ok || !isLate) return looked;
    return failed({ code: 'timed-out', stage: 'mailbox', timeoutMs: limits.lookMs });
  } finally {
    stop.end();
    await watching;
  }
}

function isWorthAnotherLook({ code }: Failure, protocol: Protocol): boolean {
  return protocol === 'pop3' && passing.has(code);
}

/** Failures by POP3 that another session may not have; the message that was too long is left out then. */
const passing: ReadonlySet<Failure['code']> = new Set(['closed', 'refused', 'no-route', 'reply-too-long'] as const);

function nextPauseMs(pauseMs: number, protocol: Protocol): number {
  const longerMs = pauseMs * limits.lookPauseGrowth;
  return protocol === 'pop3' ? Math.max(longerMs, limits.pop3LookPauseMs) : Math.min(longerMs, limits.lookPauseMs);
}
