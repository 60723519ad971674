import type { Candidate } from '../../contract/candidate';
import type { Claim } from './claim';

/** A server as somebody claims it, which nobody has tried yet; the login name and the ways to sign in are the caller's. */
export function untriedCandidate(claim: Claim, { login, auth }: Pick<Candidate, 'login' | 'auth'>): Candidate {
  const { protocol, host, port, security, source, trust, trustReason, named, basis, documentDate } = claim;
  return {
    ...{ protocol, host, port, security, login, auth, source, trust, trustReason, named, basis, documentDate },
    sources: [source],
    proven: false,
    state: 'skipped',
    failure: null,
    tookMs: null,
    heard: null,
  };
}
