import { diagnose } from '../diagnosis/diagnose';
import { type Check, found, passed } from './check';
import { domainContext, isAnyProven, proxyFailure } from './run-facts';

/** Does the proxy allow documents to be fetched? */
export const proxyInTheWay = {
  id: 'proxy-in-the-way',
  needs: [],
  silencedBy: ['no-network'],
  judge(evidence) {
    const failure = proxyFailure(evidence);
    if (failure === null) return passed;
    const verdict = diagnose(failure, domainContext(evidence));
    // Working settings were found without documents.
    return found(isAnyProven(evidence) ? { ...verdict, severity: 'warning' } : verdict);
  },
} as const satisfies Check;
