import type { Candidate } from '../../contract/candidate';
import { directionOf } from '../../contract/server-name';
import { pairOf } from '../discovery/rank-candidates';
import { limits } from '../limits';
import { failedCandidate } from '../probe/judge-probe';
import type { Attempt } from './attempt';
import { Line } from './line';
import type { RunSnapshot } from './run-snapshot';
import { isAwaited, patienceMs, silenceMs, unansweredSinceMs } from './silence';
import { isBetterNamed } from './whose-turn';

/**
 * What becomes of a server whose test is open when the search ends: `no-answer` where it was silent for long enough, `not-needed` where it
 * still waited for its turn and could not have been better than what is proven, else `skipped`.
 */
export function endAttempt(attempt: Attempt, run: RunSnapshot): Candidate {
  const { candidate, standing } = attempt;
  const line = new Line(run.attempts);
  const sinceMs = unansweredSinceMs(attempt, line);
  if (sinceMs === null) {
    const isInLine = standing === 'waiting' || standing === 'queued';
    return isInLine && !isMissed(attempt, run) ? { ...candidate, state: 'not-needed' } : candidate;
  }
  const timeoutMs = Math.round(run.nowMs - sinceMs);
  const isQuiet = !isAwaited(attempt, line, { nowMs: run.nowMs, quietMs: enoughMs(attempt, line, run) });
  const isSilent = isQuiet && timeoutMs >= limits.patienceMs;
  return isSilent ? failedCandidate(candidate, { code: 'timed-out', stage: 'connect', timeoutMs }) : candidate;
}

/** How long a server has to be quiet. During the run a host without any answer may only be slow; at its end it has had enough time. */
function enoughMs(attempt: Attempt, line: Line, { isWebReached, shortestTcpMs, isSignedIn }: RunSnapshot): number {
  const silence = silenceMs(attempt, line, isWebReached);
  // The sign-in waited for no more than this, and it worked on another port of the same machine.
  if (isSignedIn && silence === limits.silentMs) return patienceMs(shortestTcpMs);
  return shortestTcpMs === null ? silence : limits.silentMs;
}

/** Whether a server could have been better than what is proven. */
function isMissed(attempt: Attempt, { attempts }: RunSnapshot): boolean {
  const chosen = pairOf(attempts)[directionOf(attempt.candidate)];
  const best = attempts.find(({ candidate }) => candidate === chosen);
  if (best === undefined || isBetterNamed(attempt, best)) return true;
  const isOnlyPop3 = attempt.candidate.protocol === 'imap' && best.candidate.protocol === 'pop3';
  return isOnlyPop3 && !isBetterNamed(best, attempt);
}
