import type { Candidate } from '../../contract/candidate';
import { trustOnceProven } from './trust-once-proven';

/** A server with the evidence of a newer test; its source and login name stay. */
export function withEvidence(server: Candidate, tested: Candidate): Candidate {
  const { proven, state, failure, tookMs, heard } = tested;
  const [preferred] = server.auth;
  const isOffered = preferred !== undefined && tested.auth.includes(preferred);
  const agreed = isOffered ? [preferred, ...tested.auth.filter((other) => other !== preferred)] : tested.auth;
  const auth = agreed.length > 0 ? agreed : server.auth;
  return { ...server, proven, state, failure, tookMs, heard, auth, ...(proven ? trustOnceProven(server) : {}) };
}
