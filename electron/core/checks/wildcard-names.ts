import { verdictOf } from '../diagnosis/verdict-of';
import type { Addresses } from '../dns-records';
import { message } from '../message';
import type { UnlikelyNames } from '../observations/unlikely-names';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext, isHeard, isSourceWaiting } from './run-facts';

/**
 * Does every name below the domain lead to its website, so that the usual names of mail servers show nothing? A domain may well have a
 * wildcard record and a mail server: only where no server is named and nothing there speaks mail is it worth a word.
 */
export const wildcardNames = {
  id: 'wildcard-names',
  needs: ['unlikely-names'],
  silencedBy: [
    'no-network',
    'proxy-in-the-way',
    'captive-portal',
    'host-not-found',
    'listed-domain-denied',
    'invented-answers',
    'provider-without-access',
    'parked-domain',
    'address-typo',
  ],
  judge(evidence) {
    const { observed, names, domain, chosen, candidates } = evidence;
    const unlikely = observed['unlikely-names'];
    if (unlikely === null) return notApplicable;
    if (chosen.incoming !== null || chosen.outgoing !== null || isSourceWaiting(evidence)) return passed;
    if (candidates.some((server) => isHeard(server) || server.source !== 'guess')) return passed;
    const bare = names.get(domain);
    if (bare?.ok !== true || !isAtSamePlace(bare.value, unlikely)) return passed;
    const verdict = verdictOf('config-not-found', domainContext(evidence), {
      party: 'you',
      message: message('check.wildcard-names', { host: domain }),
      actions: [{ kind: 'edit-address', suggestion: null }, { kind: 'enter-by-hand' }, { kind: 'copy-for-support' }],
    });
    return found(verdict);
  },
} as const satisfies Check<'unlikely-names'>;

/** Whether a host and an unlikely name below the domain share an address. */
function isAtSamePlace({ v4, v6 }: Addresses, { belowDomain }: UnlikelyNames): boolean {
  const known = new Set([...belowDomain.v4, ...belowDomain.v6]);
  return [...v4, ...v6].some((address) => known.has(address));
}
