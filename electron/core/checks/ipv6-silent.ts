import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { type Check, found, notApplicable, passed } from './check';
import { areUnrelated } from './run-facts';

/** Do servers give no answer over IPv6, although they have such addresses? A mail program that tries those first waits each time. */
export const ipv6Silent = {
  id: 'ipv6-silent',
  needs: [],
  silencedBy: [],
  judge({ candidates }) {
    const reached = candidates.filter(({ heard }) => heard?.address != null);
    if (reached.length === 0) return notApplicable;
    const silent = reached.filter(({ heard }) => heard?.isV6Silent === true);
    const [first] = silent;
    if (first === undefined || reached.some(({ heard }) => heard?.address?.includes(':') === true)) return passed;
    const { host } = first;
    // The IPv6 of one organisation may be out of order, but hardly that of several.
    const isOfNetwork = areUnrelated(silent);
    return found(
      verdictOf('connection-timed-out', contextOf(first), {
        party: isOfNetwork ? 'this-network' : 'unknown',
        severity: 'note',
        message: isOfNetwork ? message('check.ipv6-silent.network') : message('check.ipv6-silent.server', { host }),
        actions: [{ kind: 'copy-for-support' }],
      }),
    );
  },
} as const satisfies Check;
