import { verdictOf } from '../diagnosis/verdict-of';
import { type Check, found, notApplicable, passed } from './check';
import { isOnlyWebTraffic } from './only-web-traffic';
import { domainContext, isOffline, proxyFailure } from './run-facts';

/** Did any source name a server that is of use? */
export const configNotFound: Check = {
  id: 'config-not-found',
  judge(evidence) {
    const { chosen, domainExists, mx } = evidence;
    if (chosen.incoming !== null || chosen.outgoing !== null) return passed;
    if (domainExists === false || mx === 'null' || isOffline(evidence)) return notApplicable;
    if (isOnlyWebTraffic(evidence) || proxyFailure(evidence) !== null) return notApplicable;
    return found(verdictOf('config-not-found', domainContext(evidence)));
  },
};
