import { isHeard, isUnconnected } from '../checks/run-facts';
import { limits } from '../limits';
import { type Attempt, isOpen } from './attempt';
import type { Line } from './line';

/**
 * How long a connection that nothing answers is waited for before others are tried, and before a sign-in no longer waits for it, in
 * milliseconds: `limits.patienceMs`, or longer than one round trip. `shortestTcpMs` is the shortest TCP phase of the run.
 */
export function patienceMs(shortestTcpMs: number | null): number {
  return Math.max(limits.patienceMs, limits.patienceRoundTrips * (shortestTcpMs ?? 0));
}

/**
 * Since when nothing has come from a server that is being connected to, or that waits for such a one; null where another state holds. A
 * port that was opened because an earlier one was silent counts from when that one was opened, so that silences do not add up.
 */
export function quietSinceMs(attempt: Attempt, line: Line): number | null {
  const { standing } = attempt;
  if (standing !== 'connecting' && standing !== 'waiting') return null;
  const before = line.running.filter((other) => other.standing === 'connecting' && line.comesBefore(other, attempt));
  const own = unansweredSinceMs(attempt, line);
  const since = [...(own === null ? [] : [own]), ...before.map(({ sinceMs }) => sinceMs)];
  return since.length === 0 ? null : Math.min(...since);
}

/** Since when the connection to its port is not answered, its own or that of another name; null where none is open or one was answered. */
export function unansweredSinceMs(attempt: Attempt, line: Line): number | null {
  if (attempt.standing === 'connecting') return attempt.sinceMs;
  if (attempt.standing !== 'waiting') return null;
  const ahead = line.runningAt(attempt);
  const isUnanswered = ahead.length > 0 && ahead.every(({ standing }) => standing === 'connecting');
  return isUnanswered ? Math.min(...ahead.map(({ sinceMs }) => sinceMs)) : null;
}

/** Whether a server is open, and has been quiet for less than this time or not at all. */
export function isAwaited(
  attempt: Attempt,
  line: Line,
  { nowMs, quietMs }: { readonly nowMs: number; readonly quietMs: number },
): boolean {
  if (!isOpen(attempt)) return false;
  const since = quietSinceMs(attempt, line);
  return since === null || nowMs - since < quietMs;
}

/**
 * How long a server has to be quiet to count as silent: `limits.silentMs` where its machine answers on another port, under any name,
 * `limits.webOnlyMs` where web servers answer and no mail server does. Else its machine may only be far away, and is waited for.
 */
export function silenceMs({ machine }: Attempt, { attempts }: Line, isWebReached: boolean): number {
  if (attempts.some((other) => other.machine === machine && hasAnswered(other))) return limits.silentMs;
  const isOnlyWeb = isWebReached && attempts.every((other) => isUnconnected(other.candidate));
  return isOnlyWeb ? limits.webOnlyMs : Number.POSITIVE_INFINITY;
}

function hasAnswered({ candidate }: Attempt): boolean {
  return isHeard(candidate) || candidate.state === 'refused';
}
