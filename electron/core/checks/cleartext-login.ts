import type { Candidate } from '../../contract/candidate';
import type { Verdict } from '../../contract/verdict';
import { message } from '../message';
import { type Check, found, notApplicable, passed } from './check';

/** Does a chosen server take a password on a connection that anyone on the path can read? RFC 8314 §4.1. */
export const cleartextLogin = {
  id: 'cleartext-login',
  silencedBy: [],
  judge({ chosen }) {
    const heard = [chosen.incoming, chosen.outgoing].filter((server) => server?.state === 'works');
    if (heard.length === 0) return notApplicable;
    const open = heard.find((server) => server?.loginBeforeTls === true);
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
