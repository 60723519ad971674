import { directionOf } from '../../contract/server-name';
import { pairOf } from '../discovery/rank-candidates';
import { limits } from '../limits';
import { type Attempt, isOpen } from './attempt';
import { isRelay, Line } from './line';
import { type Decision, lookAgain, type RunSnapshot } from './run-snapshot';
import { isAwaited, patienceMs, quietSinceMs, silenceMs } from './silence';
import { isBetterNamed } from './whose-turn';

/** Why a search ends. */
type StopReason =
  /** Nothing is left to do. */
  | 'all-done'
  /** The domain does not exist, so no name below it does (RFC 8020); or it takes no mail (RFC 7505). */
  | 'clear-no'
  /** Both servers were signed in to. What is still open would only explain failures. */
  | 'certain-pair'
  /** Both directions are proven, and better sources had their time. */
  | 'settled'
  /** Everything that is open is silent. */
  | 'only-silence-left'
  /** Everything that is open is silent or on port 25, which is for diagnosis only. */
  | 'only-port-25-left'
  | 'deadline';

/** When a search ends, and why: the first row that holds. */
export function whenToStop(run: RunSnapshot): Decision<StopReason> {
  for (const [because, holds] of rows) {
    if (holds(run)) return { kind: 'stop', because };
  }
  return lookAgain(run.nowMs, [run.deadlineMs, ...graceEndsMs(run), ...(isEager(run) ? silencesMs(run) : [])]);
}

const rows: readonly (readonly [StopReason, (run: RunSnapshot) => boolean])[] = [
  ['all-done', ({ isAllDone }) => isAllDone],
  ['deadline', ({ nowMs, deadlineMs }) => nowMs >= deadlineMs],
  ['clear-no', ({ domain, attempts }) => domain === 'does-not-exist' && attempts.length === 0],
  ['clear-no', (run) => run.domain === 'takes-no-mail' && isEager(run) && openOf(run).every(isRelay)],
  ['certain-pair', ({ isSignedIn, isThorough }) => isSignedIn && !isThorough],
  ['settled', (run) => !run.isThorough && isSettled(run)],
  ['only-silence-left', (run) => isEager(run) && isSilenceLeft(run, { orRelay: false })],
  ['only-port-25-left', (run) => isEager(run) && isSilenceLeft(run, { orRelay: true })],
];

/** Whether only servers are left, and a search need not wait for all of them. */
function isEager({ isThorough, sources }: RunSnapshot): boolean {
  return !isThorough && sources.length === 0;
}

/** The servers that are open, without those that wait behind connections that are answered. */
function openOf({ attempts, nowMs }: RunSnapshot): readonly Attempt[] {
  const line = new Line(attempts);
  // A name that was found this moment has not had its turn yet.
  const isNew = ({ sinceMs }: Attempt) => nowMs - sinceMs <= limits.gatherMs;
  const isBehind = (one: Attempt) => one.standing === 'waiting' && !isNew(one) && quietSinceMs(one, line) === null;
  return attempts.filter((one) => isOpen(one) && !isBehind(one));
}

/** Whether anything is open, and all of it is silent. With `orRelay`, port 25 counts as silent once it had as much time. */
function isSilenceLeft(run: RunSnapshot, { orRelay }: { readonly orRelay: boolean }): boolean {
  const { nowMs, isWebReached } = run;
  const open = openOf(run);
  const line = new Line(run.attempts);
  const isSilent = (one: Attempt) =>
    (orRelay && isRelay(one) && nowMs - one.sinceMs >= limits.silentMs) ||
    !isAwaited(one, line, { nowMs, quietMs: silenceMs(one, line, isWebReached) });
  return open.length > 0 && open.every(isSilent);
}

/** Better sources get a grace after the first pair; servers of theirs that are already in conversation get longer. */
function isSettled(run: RunSnapshot): boolean {
  const [graceMs, latestMs] = graceEndsMs(run);
  if (graceMs === undefined || latestMs === undefined || run.nowMs < graceMs) return false;
  return run.nowMs >= latestMs || !isBetterAtWork(run);
}

/** When the grace ends, and the longer one: none before there is a pair. */
function graceEndsMs({ answeredAtMs, shortestTcpMs }: RunSnapshot): readonly number[] {
  if (answeredAtMs === null) return [];
  const endMs = answeredAtMs + Math.max(limits.graceMs, limits.graceTcpPhases * (shortestTcpMs ?? 0));
  return [endMs, endMs + limits.betterTalkMs];
}

/** Whether a server is in conversation that a better source names than the best proven one of its direction. */
function isBetterAtWork({ attempts }: RunSnapshot): boolean {
  const pair = pairOf(attempts);
  return attempts.some((one) => {
    const best = attempts.find(({ candidate }) => candidate === pair[directionOf(one.candidate)]);
    return one.standing === 'talking' && best !== undefined && isBetterNamed(one, best);
  });
}

/** When what is quiet now will have been so for long enough. */
function silencesMs({ attempts, isWebReached, shortestTcpMs }: RunSnapshot): readonly number[] {
  const line = new Line(attempts);
  return attempts.filter(isOpen).flatMap((one) => {
    const sinceMs = quietSinceMs(one, line) ?? one.sinceMs;
    const waits = [patienceMs(shortestTcpMs), limits.silentMs, silenceMs(one, line, isWebReached)];
    return waits.map((ms) => sinceMs + ms);
  });
}
