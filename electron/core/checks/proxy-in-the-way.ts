import { diagnose } from '../diagnosis/diagnose';
import { type Check, found, passed } from './check';
import { domainContext, isAnyProven, proxyFailure } from './run-facts';

/** Does the proxy let documents be fetched? */
export const proxyInTheWay = {
  id: 'proxy-in-the-way',
  needs: [],
  silencedBy: ['no-network'],
  judge(evidence) {
    const failure = proxyFailure(evidence);
    if (failure === null) return passed;
    const verdict = diagnose(failure, domainContext(evidence));
    // Settings that work were found without it.
    return found(isAnyProven(evidence) ? { ...verdict, severity: 'warning' } : verdict);
  },
} as const satisfies Check;
