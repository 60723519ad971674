import type { Candidate } from '../../contract/candidate';
import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { type Check, found, notApplicable, passed, type RunEvidence } from './check';
import { domainContext } from './run-facts';

/**
 * Do mail apps sign in only through the browser? The list of providers says so, or the proven servers offer nothing else. What a server
 * offers beside the list is no proof: some providers name the mechanisms of passwords that they refuse.
 */
export const oauthOnly = {
  id: 'oauth-only',
  needs: [],
  silencedBy: ['no-network', 'captive-portal', 'provider-without-access'],
  judge(evidence) {
    const { provider, chosen } = evidence;
    const proven = [chosen.incoming, chosen.outgoing].filter((server) => server?.proven === true);
    if (provider === null && proven.length === 0) return notApplicable;
    const server = proven.find((each) => each !== null && takesOnlyBrowser(each)) ?? null;
    if (provider?.password !== 'oauth-only' && (server === null || !proven.every(isBrowserOrNothing))) return passed;
    return found(verdictOf('oauth-required', contextFor(server, evidence), { severity: 'note' }));
  },
} as const satisfies Check;

/** Whether a server offers the sign-in by the browser and none with a password. */
function takesOnlyBrowser({ auth }: Candidate): boolean {
  return auth.includes('oauth2') && !auth.includes('password') && !auth.includes('encrypted');
}

/** A server for sending may want no sign-in at all. */
function isBrowserOrNothing(server: Candidate | null): boolean {
  return server !== null && (takesOnlyBrowser(server) || server.auth.every((way) => way === 'none'));
}

function contextFor(server: Candidate | null, evidence: RunEvidence) {
  const { provider } = evidence;
  return server === null ? { ...domainContext(evidence), provider } : contextOf(server, provider);
}
