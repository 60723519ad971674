import type { Candidate } from '../../contract/candidate';
import { directionOf } from '../../contract/server-name';
import { pairOf } from '../discovery/rank-candidates';
import { limits } from '../limits';
import { failedCandidate } from '../probe/judge-probe';
import type { Attempt } from './attempt';
import { isAwaited, silenceMs, unansweredSinceMs } from './silence';
import { isBetterNamed } from './whose-turn';

/** What is known when a search ends. */
interface EndFacts {
  /** All servers, ranked, best first. */
  readonly attempts: readonly Attempt[];
  readonly nowMs: number;
  readonly isWebReached: boolean;
  /** Whether anything in the run has answered. */
  readonly isAnyAnswered: boolean;
}

/**
 * What becomes of a server whose test is open when the search ends: `no-answer` where it was silent for long enough, `not-needed` where it
 * still waited for its turn and its direction is proven, else `skipped`.
 */
export function endAttempt(attempt: Attempt, facts: EndFacts): Candidate {
  const { candidate, standing } = attempt;
  const sinceMs = unansweredSinceMs(attempt, facts.attempts);
  if (sinceMs === null) {
    const isInLine = standing === 'waiting' || standing === 'queued';
    return isInLine && !isMissed(attempt, facts) ? { ...candidate, state: 'not-needed' } : candidate;
  }
  const timeoutMs = Math.round(facts.nowMs - sinceMs);
  // During the run a host without any answer may only be slow. At its end it has had enough time.
  const enoughMs = facts.isAnyAnswered ? limits.silentMs : silenceMs(attempt, facts.attempts, facts.isWebReached);
  const isQuiet = !isAwaited(attempt, facts.attempts, { nowMs: facts.nowMs, quietMs: enoughMs });
  const isSilent = isQuiet && timeoutMs >= limits.patienceMs;
  return isSilent ? failedCandidate(candidate, { code: 'timed-out', stage: 'connect', timeoutMs }) : candidate;
}

/** Whether a server could have been better than what is proven. */
function isMissed(attempt: Attempt, { attempts }: EndFacts): boolean {
  const chosen = pairOf(attempts)[directionOf(attempt.candidate)];
  const best = attempts.find(({ candidate }) => candidate === chosen);
  return best === undefined || isBetterNamed(attempt, best);
}
