import { verdictOf } from '../diagnosis/verdict-of';
import { type Check, found, passed } from './check';
import { domainContext, isOffline } from './run-facts';

/** Does anything outside this computer answer? */
export const noNetwork: Check = {
  id: 'no-network',
  judge(evidence) {
    return isOffline(evidence) ? found(verdictOf('no-network', domainContext(evidence))) : passed;
  },
};
