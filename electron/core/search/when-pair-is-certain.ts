import { pairOf, rankCandidates } from '../discovery/rank-candidates';
import { rankOfSource } from '../discovery/source-facts';
import type { Attempt } from './attempt';
import { Line } from './line';
import { type Decision, lookAgain, type RunSnapshot } from './run-snapshot';
import { isAwaited, patienceMs, quietSinceMs } from './silence';

/**
 * When the pair is certain: a password goes only to a pair that can no longer change. Both directions are proven, no server that is open
 * would come before either, every open source is worse than those that name them, and the MX is known. A connection that nothing has
 * answered for `patienceMs` is not waited for, unless it is a proxy's. One that is established is waited for, however slow, unless its
 * machine has shown a certificate for other names when it was asked for this name.
 */
export function whenPairIsCertain(run: RunSnapshot): Decision<'certain-pair'> {
  if (isCertain(run)) return { kind: 'stop', because: 'certain-pair' };
  const line = new Line(run.attempts);
  const since = [
    ...run.attempts.map((one) => quietSinceMs(one, line)),
    ...run.sources.map(({ connectingSinceMs }) => connectingSinceMs),
  ];
  const patience = patienceMs(run.shortestTcpMs);
  return lookAgain(run.nowMs, [run.deadlineMs, ...since.flatMap((ms) => (ms === null ? [] : ms + patience))]);
}

function isCertain(run: RunSnapshot): boolean {
  const { incoming, outgoing } = pairOf(run.attempts);
  if (incoming === null || outgoing === null || mayChange(run)) return false;
  const awaited = run.sources.filter((open) => !isSilent(open, run)).map(({ source }) => source);
  // The MX reveals the provider, and the meaning of a refused password depends on the provider.
  if (awaited.includes('mx') && !run.isMxKnown) return false;
  const worstRank = Math.max(rankOfSource(incoming.source), rankOfSource(outgoing.source));
  return awaited.every((source) => rankOfSource(source) > worstRank);
}

/** The time that a proxy takes to reach a website says nothing about the distance of mail servers. */
function isSilent({ connectingSinceMs }: RunSnapshot['sources'][number], run: RunSnapshot): boolean {
  const isDirect = run.isProxied === false;
  return isDirect && connectingSinceMs !== null && run.nowMs - connectingSinceMs >= patienceMs(run.shortestTcpMs);
}

/** Whether the pair would change if the servers that are waited for were proven too. */
function mayChange({ attempts, nowMs, shortestTcpMs, preferImplicitTls }: RunSnapshot): boolean {
  const line = new Line(attempts);
  const quietMs = patienceMs(shortestTcpMs);
  const hoped = attempts.map((one) =>
    isAwaited(one, line, { nowMs, quietMs }) && !isMisnamed(one, attempts)
      ? { ...one, candidate: { ...one.candidate, proven: true } }
      : one,
  );
  const [now, then] = [pairOf(attempts), pairOf(rankCandidates(hoped, { preferImplicitTls }))];
  return now.incoming !== then.incoming || now.outgoing !== then.outgoing;
}

/** Whether another port of a server has failed because its certificate is for other names; one machine seldom has two. */
function isMisnamed({ machine, candidate: { host } }: Attempt, attempts: readonly Attempt[]): boolean {
  return attempts.some(
    (other) =>
      other.machine === machine &&
      other.candidate.host === host &&
      other.candidate.failure?.code === 'certificate-name-mismatch',
  );
}
