import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext, isAnyProven } from './run-facts';

/**
 * Does a name server invent answers for names that do not exist, such as the address of a search page? It answers for a name below
 * `invalid`, which only it can have made up. A domain with a wildcard record is not enough: many hosters set one.
 */
export const inventedAnswers = {
  id: 'invented-answers',
  needs: ['unlikely-names'],
  silencedBy: ['no-network', 'proxy-in-the-way', 'captive-portal'],
  judge(evidence) {
    const unlikely = evidence.observed['unlikely-names'];
    if (unlikely === null) return notApplicable;
    if (unlikely.impossible === null) return passed;
    const verdict = verdictOf('name-server-faulty', domainContext(evidence), {
      severity: isAnyProven(evidence) ? 'note' : 'warning',
      message: message('check.invented-answers'),
    });
    return found(verdict);
  },
} as const satisfies Check<'unlikely-names'>;
