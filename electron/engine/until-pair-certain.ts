import { rankOfSource } from '../core/discovery/source-facts';
import { limits } from '../core/limits';
import type { CandidateBoard } from './candidate-board';
import type { Clock } from './ports';
import type { ServerProbing } from './server-probing';
import type { SourceAsking } from './source-asking';
import type { TaskGroup } from './task-group';

/** The parts of a run that may still change the pair. */
interface UnderWay {
  readonly board: CandidateBoard;
  readonly probing: ServerProbing;
  readonly asking: SourceAsking;
  readonly tasks: TaskGroup;
  /** Whether the look-up of the domain's MX has ended. */
  readonly isMxKnown: () => boolean;
  /** The shortest TCP phase in milliseconds, a measure of the network's distance; null before the first. */
  readonly shortestTcpMs: () => number | null;
  /** Whether documents are fetched through a proxy. */
  readonly isProxied: boolean;
}

/**
 * Resolves once the pair is certain, because a password goes only to a pair that can no longer change. Both directions are proven, no
 * server that is being probed would come before either, every open source is worse than those that name them, and the MX is known.
 * A connection that nothing has answered for `max(limits.patienceMs, limits.patienceTcpPhases × the shortest TCP phase)` is not waited
 * for, unless it is a proxy's. One that is established is waited for, however slow. Resolves too when the signal is aborted; stays
 * pending where no pair is proven.
 */
export async function untilPairCertain(underWay: UnderWay, clock: Clock, signal: AbortSignal): Promise<void> {
  const { board, tasks } = underWay;
  const isCertain = () => isPairCertain(underWay);
  // Silence ends no task, so the time is looked at as well.
  const certainBySilence = async () => {
    await tasks.until(() => board.pair().incoming !== null && board.pair().outgoing !== null);
    while (!isCertain() && !signal.aborted) await clock.wait(limits.lookMs, signal);
  };
  await Promise.race([tasks.until(isCertain), certainBySilence()]);
}

function isPairCertain({ board, probing, asking, isMxKnown, shortestTcpMs, isProxied }: UnderWay): boolean {
  const { incoming, outgoing } = board.pair();
  const patienceMs = Math.max(limits.patienceMs, limits.patienceTcpPhases * (shortestTcpMs() ?? 0));
  if (incoming === null || outgoing === null || probing.mayChangePair(patienceMs)) return false;
  // The time that a proxy takes to reach a website says nothing about the distance of mail servers.
  const open = asking.open(isProxied ? Number.POSITIVE_INFINITY : patienceMs);
  // The MX reveals the provider, and the meaning of a refused password depends on the provider.
  if (open.includes('mx') && !isMxKnown()) return false;
  const worstRank = Math.max(rankOfSource(incoming.source), rankOfSource(outgoing.source));
  return open.every((source) => rankOfSource(source) > worstRank);
}
