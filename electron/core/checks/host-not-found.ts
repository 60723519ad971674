import { verdictOf } from '../diagnosis/verdict-of';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext, isOffline } from './run-facts';

/** Does the domain that was typed exist? */
export const hostNotFound: Check = {
  id: 'host-not-found',
  judge(evidence) {
    if (evidence.domainExists === null || isOffline(evidence)) return notApplicable;
    return evidence.domainExists
      ? passed
      : found(verdictOf('host-not-found', domainContext(evidence), { party: 'you' }));
  },
};
