import type { Candidate } from '../../contract/candidate';
import { isSameServer } from '../../contract/server-name';
import { pairOf } from '../discovery/rank-candidates';
import type { Attempt } from './attempt';

/**
 * When both directions were proven, from which the others get their time; null before. A server that was kept from an earlier run takes
 * no time, so the others get as much as it took when it was proven.
 *
 * @param attempts - Ranked, best first.
 */
export function answeredAtMs(
  provenAtMs: number | null,
  attempts: readonly Attempt[],
  kept: readonly { readonly candidate: Candidate }[],
): number | null {
  if (provenAtMs === null) return null;
  const { incoming, outgoing } = pairOf(attempts);
  const chosen = [incoming, outgoing].flatMap((server) => server ?? []);
  const keptOf = (server: Candidate) => kept.find(({ candidate }) => isSameServer(candidate, server))?.candidate;
  return provenAtMs + Math.max(0, ...chosen.map((server) => keptOf(server)?.tookMs ?? 0));
}
