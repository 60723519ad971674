import { verdictOf } from '../diagnosis/verdict-of';
import { isNullMx } from '../discovery/mail-exchangers';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext, isAnyProven, knownExchangers } from './run-facts';

/** Does the domain publish a null MX? RFC 7505. */
export const domainTakesNoMail = {
  id: 'domain-takes-no-mail',
  needs: ['mail-exchangers'],
  silencedBy: ['captive-portal', 'address-typo'],
  judge(evidence) {
    const records = knownExchangers(evidence);
    if (records === null || !records.ok) return notApplicable;
    if (!isNullMx(records.value)) return passed;
    // The domain may still send mail, or keep old mailboxes.
    const severity = isAnyProven(evidence) ? 'warning' : 'error';
    return found(verdictOf('domain-takes-no-mail', domainContext(evidence), { severity }));
  },
} as const satisfies Check<'mail-exchangers'>;
