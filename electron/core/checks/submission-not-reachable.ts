import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import { type Check, found, notApplicable, passed } from './check';
import { isHeard, submissionsOf } from './run-facts';

/** Does a server that takes mail from other servers on port 25 take mail from clients on a submission port? RFC 6409. */
export const submissionNotReachable = {
  id: 'submission-not-reachable',
  needs: [],
  silencedBy: ['banned-after-refusals'],
  judge(evidence) {
    const submissions = submissionsOf(evidence);
    if (submissions.some(isHeard)) return passed;
    const relay = evidence.candidates.find((candidate) => candidate.port === relayPort && isHeard(candidate));
    if (submissions.length === 0 || relay === undefined) return notApplicable;

    const atRelay = submissions.filter(({ host }) => host === relay.host);
    const closed = atRelay.length > 0 ? atRelay : submissions;
    if (!closed.every(({ state }) => state === 'refused')) {
      return found(verdictOf('submission-not-reachable', contextOf(relay)));
    }
    const said = message('check.submission-not-reachable.refused', { host: relay.host });
    return found(verdictOf('submission-not-reachable', contextOf(relay), { party: 'provider', message: said }));
  },
} as const satisfies Check;
