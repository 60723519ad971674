import type { Auth, Candidate, StepState } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import { stateOfFailure } from '../discovery/source-outcome';
import { trustOnceProven } from '../discovery/trust-once-proven';
import { authFromMechanisms } from '../sasl-mechanisms';
import type { ServerOffer } from '../server-offer';
import { probeEvidence } from './probe-evidence';
import type { Probed } from './probed';

/** The candidate with what a probe proves: its state, its evidence and, where it works, how to sign in. */
export function judgeProbe(candidate: Candidate, probed: Probed): Candidate {
  const { offer } = probed;
  const seen = { ...candidate, heard: probeEvidence(probed) };
  if (!offer.ok) return failedCandidate(seen, offer.failure);

  const { overTls } = offer.value;
  if (candidate.security === 'none') return { ...seen, state: 'found' };
  if (overTls === null) return failedCandidate(seen, { code: 'starttls-not-offered' });
  if (overTls.mechanisms.length === 0 && !candidate.auth.includes('none')) {
    return failedCandidate(seen, withoutSignIn(offer.value));
  }
  return {
    ...seen,
    proven: true,
    state: 'works',
    auth: agreedAuth(candidate.auth, authFromMechanisms(overTls.mechanisms)),
    ...trustOnceProven(candidate),
  };
}

/** The candidate after a failure: not proven, with the state that the failure means. */
export function failedCandidate(candidate: Candidate, failure: Failure): Candidate {
  return { ...candidate, proven: false, state: stateOf(failure), failure };
}

/** The state of a server that could not be proven. Silence after its greeting is the server's fault, so it has failed. */
function stateOf(failure: Failure): StepState {
  const hasSpoken = failure.code === 'timed-out' && failure.stage !== 'connect' && failure.stage !== 'greeting';
  return hasSpoken || failure.code === 'resolver-silent' ? 'failed' : stateOfFailure(failure);
}

/** The failure of a server that offers no sign-in, such as a relay or a filter in front of the real server. RFC 6409 §4.3. */
function withoutSignIn({ overTls }: ServerOffer): Failure {
  return {
    code: 'unexpected-reply',
    stage: 'capabilities',
    reply: [...(overTls?.capabilities.keys() ?? [])].join(' '),
  };
}

/** The methods that both the source and the server name, in the source's order; the server's where they share none. */
function agreedAuth(wanted: readonly Auth[], offered: readonly Auth[]): readonly Auth[] {
  if (wanted.includes('none') && offered.length === 0) return wanted;
  const agreed = wanted.filter((auth) => offered.includes(auth));
  return agreed.length > 0 ? agreed : offered;
}
