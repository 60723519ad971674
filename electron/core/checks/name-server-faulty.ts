import { diagnose } from '../diagnosis/diagnose';
import { type Check, found, passed, type RunEvidence } from './check';
import { domainContext } from './run-facts';

/** Does a name server give its whole answers? Those that do not fit into a datagram are asked for again over TCP. RFC 7766 §5. */
export const nameServerFaulty = {
  id: 'name-server-faulty',
  needs: [],
  silencedBy: [],
  judge(evidence) {
    if (!isNameServerFaulty(evidence)) return passed;
    return found(diagnose({ code: 'name-answer-cut-short', host: evidence.domain }, domainContext(evidence)));
  },
} as const satisfies Check;

/** Whether a direction has no server that works, and some names were not looked up because a name server cuts its answers short. */
function isNameServerFaulty({ candidates, sourceOutcomes, chosen }: RunEvidence): boolean {
  const failures = [...candidates, ...sourceOutcomes.values()].map(({ failure }) => failure);
  const isAnyMissing = chosen.incoming?.proven !== true || chosen.outgoing?.proven !== true;
  return isAnyMissing && failures.some((failure) => failure?.code === 'name-answer-cut-short');
}
