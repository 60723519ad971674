import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext, isAnyProven, isDomainDenied } from './run-facts';

/**
 * Do the name servers of this network know a domain of the provider table? Such a domain exists, so a network that denies it has a filter,
 * a page to sign in to, or a name server of its own.
 */
export const listedDomainDenied = {
  id: 'listed-domain-denied',
  needs: ['mail-exchangers'],
  silencedBy: ['no-network', 'proxy-in-the-way', 'captive-portal'],
  judge(evidence) {
    if (!evidence.isDomainListed) return notApplicable;
    if (!isDomainDenied(evidence) || isAnyProven(evidence)) return passed;
    const said = message('check.listed-domain-denied', { host: evidence.domain });
    return found(verdictOf('name-server-faulty', domainContext(evidence), { message: said, actions }));
  },
} as const satisfies Check<'mail-exchangers'>;

const actions = [{ kind: 'try-again', afterMs: 0 }, { kind: 'open-network-settings' }] as const;
