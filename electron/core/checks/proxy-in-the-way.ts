import { diagnose } from '../diagnosis/diagnose';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext, isAnyProven, isOffline, proxyFailure } from './run-facts';

/** Does the proxy let documents be fetched? */
export const proxyInTheWay: Check = {
  id: 'proxy-in-the-way',
  judge(evidence) {
    if (isOffline(evidence)) return notApplicable;
    const failure = proxyFailure(evidence);
    if (failure === null) return passed;
    const verdict = diagnose(failure, domainContext(evidence));
    // Settings that work were found without it.
    return found(isAnyProven(evidence) ? { ...verdict, severity: 'warning' } : verdict);
  },
};
