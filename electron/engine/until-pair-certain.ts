import { rankOfSource } from '../core/discovery/source-facts';
import { limits } from '../core/limits';
import type { CandidateBoard } from './candidate-board';
import type { Clock } from './ports';
import type { ServerProbing } from './server-probing';
import type { SourceAsking } from './source-asking';
import type { TaskGroup } from './task-group';

/** What may still change the pair. */
interface UnderWay {
  readonly board: CandidateBoard;
  readonly probing: ServerProbing;
  readonly asking: SourceAsking;
  readonly tasks: TaskGroup;
  /** Whether the domain's MX has been answered. */
  readonly isMxKnown: () => boolean;
  /** In milliseconds, a measure of the distance; null before the first. */
  readonly shortestTcpMs: () => number | null;
  /** Whether documents are asked for through a proxy. */
  readonly isProxied: boolean;
}

/**
 * Resolves once both directions are proven, and nothing that gives a sign of life can change the pair: no probe whose
 * server would come before it, and no source that is as good as those that name it. Resolves as well when the signal is
 * aborted; stays pending where no pair is proven.
 */
export async function untilPairCertain(underWay: UnderWay, clock: Clock, signal: AbortSignal): Promise<void> {
  const { board, tasks } = underWay;
  const isCertain = () => isPairCertain(underWay);
  // Silence ends no task; only time tells.
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
  // How long a proxy takes to reach a website has nothing to do with how far away mail servers are.
  const open = asking.open(isProxied ? Number.POSITIVE_INFINITY : patienceMs);
  // The MX tells who the provider is, and with it what a refused password means.
  if (open.includes('mx') && !isMxKnown()) return false;
  const worstRank = Math.max(rankOfSource(incoming.source), rankOfSource(outgoing.source));
  return open.every((source) => rankOfSource(source) > worstRank);
}
