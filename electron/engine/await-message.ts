import type { Protocol } from '../contract/candidate';
import type { Failure } from '../contract/failure';
import { limits } from '../core/limits';
import type { ComposedMessage } from '../core/test-message/compose';
import { readBounce } from '../core/test-message/read-bounce';
import type { Sighting } from '../core/test-message/test-message-facts';
import type { OpenMailbox } from './ports';
import type { OngoingRun } from './run-log';

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
 * goes into other folders. An IMAP session that fails is over; by POP3 the next look is another session, so one that fails counts for
 * nothing unless it was the last.
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
    const looked = await mailbox.look(message, isLast ? 'everywhere' : 'usual', signal);
    if (signal.aborted) break;
    failure = looked.ok ? null : looked.failure;
    if (looked.ok) bounce = looked.value.bounce ?? bounce;
    if (looked.ok && looked.value.message !== null) {
      return { sighting: { ...looked.value.message, seenMs: Math.round(log.nowMs() - startedMs) }, bounce, failure };
    }
    const isReturned = bounce !== null && readBounce(bounce, message)?.isFinal === true;
    if (isLast || isReturned || (failure !== null && protocol !== 'pop3')) break;
    pauseMs = Math.min(nextMs, Math.max(1, endMs - log.nowMs()));
  }
  return { sighting: null, bounce, failure };
}

function nextPauseMs(pauseMs: number, protocol: Protocol): number {
  const longerMs = pauseMs * limits.lookPauseGrowth;
  return protocol === 'pop3' ? Math.max(longerMs, limits.pop3LookPauseMs) : Math.min(longerMs, limits.lookPauseMs);
}
