import { wouldWaste } from '../../diagnosis/wasted-attempt';
import { isHere, signInWayOf } from './known-servers';
import type { AccountState } from './wizard-state';

/** Whether sending was left out of the newest sign-in, because receiving had refused the password or spoken of a lock. */
export function isSendingSpared(account: AccountState): boolean {
  const { incoming, outgoing } = account.signIn.results;
  return incoming !== null && outgoing === null && wouldWaste(incoming) && isHere(signInWayOf(account, 'outgoing'));
}
