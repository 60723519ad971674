import type { Candidate } from '../../contract/candidate';
import { verdictOf } from '../diagnosis/verdict-of';
import { organisationOf } from '../discovery/same-organisation';
import { message } from '../message';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext } from './run-facts';

/**
 * Is the clock of this computer wrong? Servers of several organisations do not let their certificates expire together. A web server
 * whose certificate was verified shows that the clock is right.
 */
export const clockWrong = {
  id: 'clock-wrong',
  needs: [],
  silencedBy: [],
  judge(evidence) {
    const { candidates, web } = evidence;
    const early = candidates.filter(({ failure }) => failure?.code === 'certificate-not-yet-valid');
    const late = candidates.filter(({ failure }) => failure?.code === 'certificate-expired');
    if (early.length + late.length === 0) return notApplicable;
    if (web.isReached || candidates.some(({ proven }) => proven)) return passed;
    const direction = organisations(early) > 1 ? 'slow' : organisations(late) > 1 ? 'fast' : null;
    if (direction === null) return passed;
    const verdict = verdictOf('certificate-expired', domainContext(evidence), {
      party: 'this-computer',
      message: message(`check.clock-wrong.${direction}`),
      actions: [{ kind: 'try-again', afterMs: 0 }, { kind: 'show-certificate' }, { kind: 'copy-for-support' }],
    });
    return found(verdict);
  },
} as const satisfies Check;

/** How many organisations have servers among these. */
function organisations(servers: readonly Candidate[]): number {
  return new Set(servers.map(({ host }) => organisationOf(host) ?? host)).size;
}
