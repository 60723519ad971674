import { verdictOf } from '../diagnosis/verdict-of';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext } from './run-facts';

/** Does the domain that was typed exist? */
export const hostNotFound = {
  id: 'host-not-found',
  // Where a proxy should have been asked, name servers may know the names of their own network alone.
  silencedBy: ['no-network', 'proxy-in-the-way'],
  judge(evidence) {
    if (evidence.domainExists === null) return notApplicable;
    return evidence.domainExists
      ? passed
      : found(verdictOf('host-not-found', domainContext(evidence), { party: 'you' }));
  },
} as const satisfies Check;
