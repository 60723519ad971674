import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { type Check, found, passed, type RunEvidence } from './check';
import { domainContext, isAnyProven, proxyFailure } from './run-facts';

/** Does anything outside this computer answer? */
export const noNetwork = {
  id: 'no-network',
  needs: [],
  silencedBy: [],
  judge(evidence) {
    if (!isOffline(evidence)) return passed;
    const context = domainContext(evidence);
    if (!isResolverSilent(evidence)) return found(verdictOf('no-network', context));
    return found(verdictOf('no-network', context, { message: message('check.no-network.resolver-silent') }));
  },
} as const satisfies Check;

/** Whether nothing outside answers: name look-ups fail, or no server has a route or an address. */
function isOffline(evidence: RunEvidence): boolean {
  if (isAnyProven(evidence) || evidence.web.isReached || proxyFailure(evidence)?.code === 'proxy-refused') return false;
  if (evidence.resolverAnswers === false) return true;
  const failures = evidence.candidates.flatMap(({ failure }) => failure ?? []);
  return failures.length > 0 && failures.every(({ code }) => code === 'no-route' || code === 'resolver-silent');
}

/** Whether a name server was asked and did not answer; false where there was no network to ask it. */
function isResolverSilent({ candidates, sourceOutcomes }: RunEvidence): boolean {
  const failures = [...candidates, ...sourceOutcomes.values()].map(({ failure }) => failure);
  return failures.some((failure) => failure?.code === 'resolver-silent');
}
