import type { Candidate } from '../../contract/candidate';
import type { Verdict } from '../../contract/verdict';
import { message } from '../message';
import { takesLoginBeforeTls } from '../probe/probe-evidence';
import { type Check, found, notApplicable, passed } from './check';

/** Does a chosen server accept a password on a connection that anyone on the path can read? RFC 8314 §4.1. */
export const cleartextLogin = {
  id: 'cleartext-login',
  needs: [],
  silencedBy: [],
  judge({ chosen }) {
    const working = [chosen.incoming, chosen.outgoing].filter((server) => server?.state === 'works');
    if (working.length === 0) return notApplicable;
    const open = working.find((server) => server != null && takesLoginBeforeTls(server));
    return open == null ? passed : found(warningAt(open));
  },
} as const satisfies Check;

function warningAt({ host, port }: Candidate): Verdict {
  return {
    cause: null,
    party: 'provider',
    severity: 'warning',
    message: message('check.cleartext-login', { host, port }),
    seen: '',
    actions: [{ kind: 'copy-for-support' }],
  };
}
