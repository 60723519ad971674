import type { Message } from '../../contract/message';
import { directionOf } from '../../contract/server-name';
import { type Direction, directions, type Verdict } from '../../contract/verdict';
import { message } from '../message';
import type { RunView } from '../run/reduce-run';
import { isForClients } from '../usual-ports';
import { commonFailure } from './common-failure';
import { differenceOf } from './differences';
import { type ServerPair, serverPairs } from './server-pairs';

/** What two runs prove together. */
export interface Comparison {
  /** A sentence about one network names its run. */
  readonly verdict: Verdict;
  readonly pairs: readonly ServerPair[];
  /** False where nothing shows a cause. */
  readonly tells: boolean;
}

/**
 * What the runs of one account from two networks prove together. A difference is the network's, or the way that a server treats it; what
 * fails in the same way from both is the server's.
 */
export function compareRuns(first: RunView, second: RunView): Comparison {
  const pairs = serverPairs(first, second);
  const verdict = differenceOf(first, second, pairs) ?? commonFailure(first, second, pairs);
  if (verdict !== null) return { verdict, pairs, tells: true };
  const usable = pairs.filter(({ server }) => isForClients(server));
  if (usable.length > 0 && usable.every((pair) => pair.first.proven && pair.second.proven))
    return { verdict: nothingWrong(message('compare.all-well')), pairs, tells: true };
  if (directions.every((direction) => usable.some((pair) => worksFromBoth(pair, direction))))
    return { verdict: nothingWrong(message('compare.both-work')), pairs, tells: true };
  const sentence = message(pairs.length === 0 ? 'compare.nothing-in-common' : 'compare.cannot-tell');
  return { verdict: nothingWrong(sentence), pairs, tells: false };
}

function worksFromBoth({ server, first, second }: ServerPair, direction: Direction): boolean {
  return directionOf(server) === direction && first.proven && second.proven;
}

function nothingWrong(sentence: Message): Verdict {
  const actions = [{ kind: 'copy-for-support' }] as const;
  return { cause: null, party: 'unknown', severity: 'note', message: sentence, seen: '', actions };
}
