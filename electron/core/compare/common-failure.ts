import { directionOf } from '../../contract/server-name';
import { directions, type Verdict } from '../../contract/verdict';
import { diagnose } from '../diagnosis/diagnose';
import { contextOf } from '../diagnosis/diagnosis-context';
import { message } from '../message';
import type { RunView } from '../run/reduce-run';
import { isForClients } from '../usual-ports';
import { isOnline, signInOf } from './run-reach';
import type { ServerPair } from './server-pairs';

/** What fails from both networks in the same way; null where nothing does, and where one of them has reached nothing at all. */
export function commonFailure(first: RunView, second: RunView, pairs: readonly ServerPair[]): Verdict | null {
  if (!isOnline(first) || !isOnline(second)) return null;
  return commonServerFailure(pairs) ?? commonRefusal(first, second);
}

/** The failure of a direction of which no server works from either network. */
function commonServerFailure(pairs: readonly ServerPair[]): Verdict | null {
  const usable = pairs.filter(({ server }) => isForClients(server));
  for (const direction of directions) {
    const ofDirection = usable.filter(({ server }) => directionOf(server) === direction);
    if (ofDirection.some(({ first, second }) => first.proven || second.proven)) continue;
    const same = ofDirection.find(({ first, second }) => first.failure?.code === second.failure?.code);
    const failure = same?.first.failure ?? null;
    if (same === undefined || failure === null) continue;
    const verdict = diagnose(failure, contextOf(same.first));
    if (verdict.party !== 'this-network' && verdict.party !== 'unknown') return verdict;
    const { host, port } = same.server;
    // Two networks hardly have the same fault.
    return { ...verdict, party: 'provider', message: message('compare.fails-from-both', { host, port }) };
  }
  return null;
}

/** The refusal that both runs have met. */
function commonRefusal(first: RunView, second: RunView): Verdict | null {
  if (first.report?.address !== second.report?.address) return null;
  for (const direction of directions) {
    const [one, other] = [signInOf(first, direction), signInOf(second, direction)];
    if (one?.ok === false && other?.ok === false && one.verdict.cause === other.verdict.cause) return one.verdict;
  }
  return null;
}
