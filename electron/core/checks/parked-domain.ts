import { verdictOf } from '../diagnosis/verdict-of';
import { bestExchanges } from '../discovery/mail-exchangers';
import { disuseOf } from '../knowledge/unused-domains';
import { message } from '../message';
import { type Check, found, notApplicable, passed, type RunEvidence } from './check';
import { domainContext, isAnyProven, knownExchangers } from './run-facts';

/** Is the domain out of use? All its exchangers, or all its name servers where it has no exchanger, are those of a service for such domains. */
export const parkedDomain = {
  id: 'parked-domain',
  needs: ['mail-exchangers', 'name-servers'],
  silencedBy: ['no-network', 'proxy-in-the-way', 'captive-portal', 'address-typo'],
  judge(evidence) {
    const hosts = hostsInCharge(evidence);
    if (hosts.length === 0) return notApplicable;
    const disuse = disuseOf(hosts);
    if (disuse === null || isAnyProven(evidence)) return passed;
    const verdict = verdictOf('domain-takes-no-mail', domainContext(evidence), {
      message: message(`check.parked-domain.${disuse}`, { host: evidence.domain }),
      actions: [{ kind: 'edit-address', suggestion: null }, { kind: 'enter-by-hand' }, { kind: 'copy-for-support' }],
    });
    return found(verdict);
  },
} as const satisfies Check<'mail-exchangers' | 'name-servers'>;

/** The hosts that receive the domain's mail, else those that answer for its names; empty where neither is known. */
function hostsInCharge(evidence: RunEvidence<'mail-exchangers' | 'name-servers'>): readonly string[] {
  const exchangers = knownExchangers(evidence);
  if (exchangers === null || !exchangers.ok) return [];
  if (exchangers.value.length > 0) return bestExchanges(exchangers.value);
  const servers = evidence.observed['name-servers'];
  return servers?.ok === true ? servers.value : [];
}
