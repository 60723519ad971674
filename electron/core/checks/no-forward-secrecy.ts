import { message } from '../message';
import { hasForwardSecrecy } from '../tls/strength';
import { type Check, foundWarning, notApplicable, passed } from './check';

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
    if (open === undefined) return passed;
    const { host, port } = open.server;
    return foundWarning(message('check.no-forward-secrecy', { host, port }));
  },
} as const satisfies Check;
