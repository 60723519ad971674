import { message } from '../message';
import { takesLoginBeforeTls } from '../probe/probe-evidence';
import { isThisComputer } from '../this-computer';
import { type Check, foundWarning, notApplicable, passed } from './check';

/** Does a chosen server accept a password on a connection that anyone on the path can read? RFC 8314 §4.1. */
export const cleartextLogin = {
  id: 'cleartext-login',
  needs: [],
  silencedBy: [],
  judge({ chosen }) {
    // Nobody is on the path to a program on this computer.
    const working = [chosen.incoming, chosen.outgoing].filter(
      (server) => server?.state === 'works' && !isThisComputer(server.host),
    );
    if (working.length === 0) return notApplicable;
    const open = working.find((server) => server != null && takesLoginBeforeTls(server));
    if (open == null) return passed;
    const { host, port } = open;
    return foundWarning(message('check.cleartext-login', { host, port }));
  },
} as const satisfies Check;
