import { verdictOf } from '../diagnosis/verdict-of';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext, isDomainDenied, knownExchangers } from './run-facts';

/** Does the domain that was typed exist? */
export const hostNotFound = {
  id: 'host-not-found',
  needs: ['mail-exchangers'],
  // In a network with a proxy, the name servers may know only the names of that network.
  silencedBy: ['no-network', 'proxy-in-the-way', 'captive-portal', 'address-typo'],
  judge(evidence) {
    const records = knownExchangers(evidence);
    if (records === null) return notApplicable;
    if (records.ok) return passed;
    // A listed domain exists, whatever this network says.
    if (evidence.isDomainListed || !isDomainDenied(evidence)) return notApplicable;
    return found(verdictOf('host-not-found', domainContext(evidence), { party: 'you' }));
  },
} as const satisfies Check<'mail-exchangers'>;
