import type { Candidate } from '../../contract/candidate';
import type { Claim } from './claim';

/** The candidate of a claim that was not tried yet; the caller gives the login names and the sign-in methods. */
export function untriedCandidate(
  claim: Claim,
  { login, saidLogins, auth }: Pick<Candidate, 'login' | 'saidLogins' | 'auth'>,
): Candidate {
  const { protocol, host, port, security, source, trust, trustReason, named, basis, documentDate } = claim;
  const { exchangerOf } = claim;
  return {
    ...{ protocol, host, port, security, login, saidLogins, auth },
    ...{ source, trust, trustReason, named, basis, documentDate },
    ...(exchangerOf === undefined ? {} : { exchangerOf }),
    sources: [source],
    proven: false,
    state: 'skipped',
    failure: null,
    tookMs: null,
    heard: null,
  };
}
