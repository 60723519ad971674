import { rankOfSource } from '../core/discovery/rank-of-source';
import type { CandidateBoard } from './candidate-board';
import type { ServerProbing } from './server-probing';
import type { SourceAsking } from './source-asking';

/** What may still change the pair. */
interface UnderWay {
  readonly board: CandidateBoard;
  readonly probing: ServerProbing;
  readonly asking: SourceAsking;
  /** Whether the domain's MX has been answered. */
  readonly isMxKnown: () => boolean;
  /** How long a connection is waited for, in milliseconds, before it counts as silent. */
  readonly patienceMs: number;
}

/**
 * Whether both directions are proven, and nothing that gives a sign of life can change the pair: no probe whose server
 * would come before it, and no source that is as good as those that name it.
 */
export function isPairCertain({ board, probing, asking, isMxKnown, patienceMs }: UnderWay): boolean {
  const { incoming, outgoing } = board.pair();
  if (incoming === null || outgoing === null || probing.mayChangePair(patienceMs)) return false;
  const open = asking.open(patienceMs);
  // The MX tells who the provider is, and with it what a refused password means.
  if (open.includes('mx') && !isMxKnown()) return false;
  const worstRank = Math.max(rankOfSource(incoming.source), rankOfSource(outgoing.source));
  return open.every((source) => rankOfSource(source) > worstRank);
}
