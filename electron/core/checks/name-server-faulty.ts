import { diagnose } from '../diagnosis/diagnose';
import { type Check, found, passed } from './check';
import { domainContext, isNameServerFaulty } from './run-facts';

/** Does a name server give its whole answers? Those that do not fit into a datagram are asked for again over TCP. RFC 7766 §5. */
export const nameServerFaulty: Check = {
  id: 'name-server-faulty',
  judge(evidence) {
    if (!isNameServerFaulty(evidence)) return passed;
    return found(diagnose({ code: 'name-answer-cut-short', host: evidence.domain }, domainContext(evidence)));
  },
};
