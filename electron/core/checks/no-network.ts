import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { type Check, found, passed } from './check';
import { domainContext, isOffline, isResolverSilent } from './run-facts';

/** Does anything outside this computer answer? */
export const noNetwork: Check = {
  id: 'no-network',
  judge(evidence) {
    if (!isOffline(evidence)) return passed;
    const context = domainContext(evidence);
    if (!isResolverSilent(evidence)) return found(verdictOf('no-network', context));
    return found(verdictOf('no-network', context, { message: message('check.no-network.resolver-silent') }));
  },
};
