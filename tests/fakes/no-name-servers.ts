import { failed } from '../../electron/contract/result';
import type { NameServers } from '../../electron/engine/verify-published/name-servers';

/** A closed world, in which no name server can be asked directly. */
export function createNoNameServers(): NameServers {
  return {
    own: () => [],
    ask: async (_server, { name }) => failed({ code: 'resolver-silent', host: name }),
  };
}
