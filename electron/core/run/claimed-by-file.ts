import type { Candidate } from '../../contract/candidate';

/**
 * A server of a settings or report file as a claim: what was proven elsewhere is not proven from here, and what it rests on is the
 * file, whatever stands in it.
 */
export function claimedByFile(server: Candidate): Candidate {
  return { ...server, basis: 'file', proven: false, state: 'skipped', failure: null, tookMs: null };
}
