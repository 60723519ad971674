import { addressParts } from '../../contract/mail-address';
import { suggestDomain } from '../address/suggest-domain';
import { wellKnownDomains } from '../address/well-known-domains';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext, isHeard, isSilent, isSourceWaiting } from './run-facts';

/** Is the domain a slip of a well-known one? A domain that has mail servers or settings is not, however similar it looks. */
export const addressTypo = {
  id: 'address-typo',
  needs: ['unlikely-names'],
  silencedBy: [
    'no-network',
    'name-server-faulty',
    'only-web-traffic',
    'banned-after-refusals',
    'proxy-in-the-way',
    'captive-portal',
    'provider-without-access',
  ],
  judge(evidence) {
    const { address, domain, chosen, candidates, isDomainListed } = evidence;
    if (address === null || isDomainListed) return notApplicable;
    if (chosen.incoming !== null || chosen.outgoing !== null || isSourceWaiting(evidence)) return passed;
    // Many domains that wait for slips take mail on port 25, and have no mailboxes.
    const forPrograms = candidates.filter(({ port }) => port !== relayPort);
    // A server that is silent from here may well be there.
    if (forPrograms.some((server) => isHeard(server) || isSilent(server))) return passed;
    const meant = suggestDomain(domain, { isKnown: () => false, wellKnown: wellKnownDomains });
    if (meant === null) return passed;
    const suggestion = `${addressParts(address).localPart}@${meant}`;
    const verdict = verdictOf('config-not-found', domainContext(evidence), {
      party: 'you',
      message: message('check.address-typo', { host: domain, domain: meant }),
      actions: [{ kind: 'edit-address', suggestion }, { kind: 'enter-by-hand' }],
    });
    return found(verdict);
  },
} as const satisfies Check<'unlikely-names'>;
