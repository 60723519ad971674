import { verdictOf } from '../diagnosis/verdict-of';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext, isAnyProven } from './run-facts';

/** Does the domain publish a null MX? RFC 7505. */
export const domainTakesNoMail = {
  id: 'domain-takes-no-mail',
  silencedBy: [],
  judge(evidence) {
    if (evidence.mx === 'unknown') return notApplicable;
    if (evidence.mx !== 'null') return passed;
    // A domain can still send mail, or keep old mailboxes.
    const severity = isAnyProven(evidence) ? 'warning' : 'error';
    return found(verdictOf('domain-takes-no-mail', domainContext(evidence), { severity }));
  },
} as const satisfies Check;
