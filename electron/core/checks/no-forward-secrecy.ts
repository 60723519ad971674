import type { Candidate } from '../../contract/candidate';
import type { Verdict } from '../../contract/verdict';
import { message } from '../message';
import { hasForwardSecrecy } from '../tls/strength';
import { type Check, found, notApplicable, passed } from './check';

/** Does a chosen server encrypt without forward secrecy, so that its key, once known, decrypts old recordings? RFC 9325 §4.1. */
export const noForwardSecrecy = {
  id: 'no-forward-secrecy',
  needs: [],
  silencedBy: [],
  judge({ chosen }) {
    const encrypted = [chosen.incoming, chosen.outgoing].flatMap((server) =>
      server?.heard?.tls == null ? [] : [{ server, tls: server.heard.tls }],
    );
    if (encrypted.length === 0) return notApplicable;
    const open = encrypted.find(({ tls }) => !hasForwardSecrecy(tls));
    return open === undefined ? passed : found(warningAt(open.server));
  },
} as const satisfies Check;

function warningAt({ host, port }: Candidate): Verdict {
  return {
    cause: null,
    party: 'provider',
    severity: 'warning',
    message: message('check.no-forward-secrecy', { host, port }),
    seen: '',
    actions: [{ kind: 'copy-for-support' }],
  };
}
