import type { Verdict } from '../../contract/verdict';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { type Check, found, notApplicable, passed, type RunEvidence } from './check';
import { isOnlyWebTraffic } from './only-web-traffic';
import { domainContext, isNameServerFaulty, isOffline, proxyFailure } from './run-facts';

/** Did any source name a server that is of use? It is a question while a source waits for the address. */
export const configNotFound: Check = {
  id: 'config-not-found',
  judge(evidence) {
    const { chosen, domainExists, mx } = evidence;
    if (chosen.incoming !== null || chosen.outgoing !== null) return passed;
    if (domainExists === false || mx === 'null' || isOffline(evidence) || isNameServerFaulty(evidence))
      return notApplicable;
    if (isOnlyWebTraffic(evidence) || proxyFailure(evidence) !== null) return notApplicable;
    const isAddressNeeded = [...evidence.sourceOutcomes.values()].some(({ state }) => state === 'needs-address');
    if (evidence.address !== null && isAddressNeeded)
      return found(verdictOf('address-needed', domainContext(evidence)));
    return found(verdictOf('config-not-found', domainContext(evidence), wordsFor(evidence)));
  },
};

/** What there is to say beside that nothing was found. */
function wordsFor({ domain, candidates, sourceOutcomes }: RunEvidence): Partial<Verdict> {
  const failure = sourceOutcomes.get('autodiscover')?.failure;
  if (failure?.code !== 'http-status' || failure.status !== 401) {
    // Of a host that was typed no source was asked.
    if (sourceOutcomes.size === 0) return {};
    const isAnyNamed = candidates.some(({ source }) => source !== 'guess');
    const said = isAnyNamed ? 'check.config-not-found.of-no-use' : 'check.config-not-found.nowhere';
    return { message: message(said, { host: domain }) };
  }
  // Exchange answers so to whoever has not signed in, and a password goes to no web service.
  const request = message('request.config-not-found', { host: domain });
  return {
    message: message('check.config-not-found.exchange', { host: domain }),
    actions: [
      { kind: 'copy-for-provider', message: request },
      { kind: 'enter-by-hand' },
      { kind: 'edit-address', suggestion: null },
    ],
  };
}
