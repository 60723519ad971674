import { diagnose } from '../diagnosis/diagnose';
import { type Check, found, passed, type RunEvidence } from './check';
import { domainContext } from './run-facts';

/** Does a name server give whole answers? One that does not fit into a datagram is asked for again over TCP. RFC 7766 §5. */
export const nameServerFaulty = {
  id: 'name-server-faulty',
  needs: [],
  silencedBy: [],
  judge(evidence) {
    if (!isNameServerFaulty(evidence)) return passed;
    return found(diagnose({ code: 'name-answer-cut-short', host: evidence.domain }, domainContext(evidence)));
  },
} as const satisfies Check;

/** Whether a direction has no server that works, and names could not be looked up because a name server truncates its answers. */
function isNameServerFaulty({ candidates, sourceOutcomes, chosen }: RunEvidence): boolean {
  const failures = [...candidates, ...sourceOutcomes.values()].map(({ failure }) => failure);
  const isAnyMissing = chosen.incoming?.proven !== true || chosen.outgoing?.proven !== true;
  return isAnyMissing && failures.some((failure) => failure?.code === 'name-answer-cut-short');
}
