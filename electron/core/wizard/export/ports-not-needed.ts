import type { Candidate } from '../../../contract/candidate';
import { requestLimits } from '../../../contract/request-limits';
import { directions } from '../../../contract/verdict';
import { isForClients } from '../../usual-ports';
import { knownServers } from '../state/known-servers';
import type { AccountState } from '../state/wizard-state';

/** The servers of an account that were not tried, because the search had not needed them. */
export function portsNotNeeded(account: AccountState): readonly Candidate[] {
  const known = directions.flatMap((direction) => knownServers(account, direction));
  return known
    .filter((server) => server.state === 'not-needed' && isForClients(server))
    .slice(0, requestLimits.notNeeded);
}
