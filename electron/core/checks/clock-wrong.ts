import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { type Check, found, notApplicable, passed } from './check';
import { areUnrelated, domainContext } from './run-facts';

/**
 * Is the clock of this computer wrong? Servers of several organisations do not let their certificates expire together. A web server
 * whose certificate was verified shows that the clock is right.
 */
export const clockWrong = {
  id: 'clock-wrong',
  needs: [],
  silencedBy: ['captive-portal'],
  judge(evidence) {
    const { candidates, web } = evidence;
    const early = candidates.filter(({ failure }) => failure?.code === 'certificate-not-yet-valid');
    const late = candidates.filter(({ failure }) => failure?.code === 'certificate-expired');
    if (early.length + late.length === 0) return notApplicable;
    if (web.isReached || candidates.some(({ proven }) => proven)) return passed;
    const direction = areUnrelated(early) ? 'slow' : areUnrelated(late) ? 'fast' : null;
    if (direction === null) return passed;
    const verdict = verdictOf('certificate-expired', domainContext(evidence), {
      party: 'this-computer',
      message: message(`check.clock-wrong.${direction}`),
      actions: [{ kind: 'try-again', afterMs: 0 }, { kind: 'show-certificate' }, { kind: 'copy-for-support' }],
    });
    return found(verdict);
  },
} as const satisfies Check;
