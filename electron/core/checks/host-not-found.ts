import { verdictOf } from '../diagnosis/verdict-of';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext, isOffline, proxyFailure } from './run-facts';

/** Does the domain that was typed exist? */
export const hostNotFound: Check = {
  id: 'host-not-found',
  judge(evidence) {
    if (evidence.domainExists === null || isOffline(evidence)) return notApplicable;
    // Where a proxy should have been asked, name servers may know the names of their own network alone.
    if (proxyFailure(evidence) !== null) return notApplicable;
    return evidence.domainExists
      ? passed
      : found(verdictOf('host-not-found', domainContext(evidence), { party: 'you' }));
  },
};
