import type { Disclosure } from '../../../contract/report';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import { searchView } from '../state/search-view';
import type { AccountState } from '../state/wizard-state';
import { isNameServerSilent } from './look-up-lane';

/** What the search of an account has told to whom. Without any network nothing left this computer, whatever was about to be asked. */
export function toldInSearch(account: AccountState): readonly Disclosure[] {
  const isOffline = discoveryOutcome(account) === 'offline' && !isNameServerSilent(account);
  return isOffline ? [] : searchView(account).disclosed;
}
