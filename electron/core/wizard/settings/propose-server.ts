import type { Candidate } from '../../../contract/candidate';
import { directionOf } from '../../../contract/server-name';
import type { Direction } from '../../../contract/verdict';
import { isForClients } from '../../usual-ports';
import { isUsable, knownServers } from '../state/known-servers';
import type { AccountState } from '../state/wizard-state';

/**
 * The server that the search proposes for a direction, if a mail app can use it; null while there is none.
 * `preferImplicitTls` takes the same host's port with TLS from the first byte, where that was proven too.
 */
export function proposedServer(
  account: AccountState,
  direction: Direction,
  preferImplicitTls: boolean,
): Candidate | null {
  const best = account.discovery.view.answer[direction];
  // A report from a file may name any server.
  if (best === null || !isForClients(best) || directionOf(best) !== direction) return null;
  if (!preferImplicitTls || best.security === 'tls') return best;
  const implicit = knownServers(account, direction).find(
    (server) =>
      isUsable(server) && server.security === 'tls' && server.host === best.host && server.protocol === best.protocol,
  );
  return implicit ?? best;
}
