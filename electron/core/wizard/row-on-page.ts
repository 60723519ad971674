import type { Failure } from '../../contract/failure';
import type { Row } from '../run/reduce-run';
import { discoveryOutcome } from './discovery-outcome';
import type { AccountState } from './wizard-state';

/** A row of the ladder as it stands. After the search, what was open gets no answer any more, and without a network it waits for one. */
export function rowOnPage(row: Row, account: AccountState): Row {
  if (account.discovery.status === 'running') return row;
  const isOpen = row.state === 'waiting' || row.state === 'running';
  if (discoveryOutcome(account) === 'offline' && (isOpen || isForWantOfNetwork(row.failure)))
    return { ...row, state: 'waiting', phases: [], tookMs: null };
  return isOpen ? { ...row, state: 'skipped' } : row;
}

function isForWantOfNetwork(failure: Failure | null): boolean {
  return failure?.code === 'resolver-silent' || failure?.code === 'no-route';
}
