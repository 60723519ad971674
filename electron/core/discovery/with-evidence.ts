import type { Candidate } from '../../contract/candidate';

/** A server with the evidence of a newer test; its source and login name stay. */
export function withEvidence(server: Candidate, tested: Candidate): Candidate {
  const { proven, state, failure, tookMs, heard } = tested;
  const [preferred] = server.auth;
  const isOffered = preferred !== undefined && tested.auth.includes(preferred);
  const auth = isOffered ? [preferred, ...tested.auth.filter((other) => other !== preferred)] : tested.auth;
  return { ...server, proven, state, failure, tookMs, heard, auth: auth.length > 0 ? auth : server.auth };
}
