import type { Candidate } from '../../contract/candidate';
import { trustOnceProven } from '../discovery/trust-once-proven';

/** The candidate with the proof of an earlier run. What the sources say of it is of now. */
export function keptCandidate(candidate: Candidate, proof: Candidate): Candidate {
  const { proven, state, failure, heard, auth, tookMs } = proof;
  return { ...candidate, proven, state, failure, heard, auth, tookMs, ...trustOnceProven(candidate) };
}
