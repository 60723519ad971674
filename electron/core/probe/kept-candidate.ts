import type { Candidate } from '../../contract/candidate';

/** The candidate with the proof of an earlier run. What the sources say of it is of now. */
export function keptCandidate(candidate: Candidate, proof: Candidate): Candidate {
  const { proven, state, failure, heard, auth, tookMs } = proof;
  const isOfSource = candidate.source === proof.source;
  const { trust, trustReason } = isOfSource ? proof : candidate;
  return { ...candidate, proven, state, failure, heard, auth, tookMs, trust, trustReason };
}
