import { type Direction, directions } from '../../../contract/verdict';
import { wouldWaste } from '../../diagnosis/wasted-attempt';
import { isHere, signInWayOf } from './known-servers';
import type { AccountState } from './wizard-state';

/** Whether sending was left out of the newest sign-in, because receiving had refused the password or spoken of a lock. */
export function isSendingSpared(account: AccountState): boolean {
  const { incoming, outgoing } = account.signIn.results;
  return incoming !== null && outgoing === null && wouldWaste(incoming) && isHere(signInWayOf(account, 'outgoing'));
}

/**
 * The direction that was refused while the other one has accepted, by one password for both: the password is right then. Null where there
 * is none.
 */
export function aloneRefused({ signIn: { results, hasOwnSendingPassword } }: AccountState): Direction | null {
  if (hasOwnSendingPassword || !directions.some((direction) => results[direction]?.ok === true)) return null;
  return directions.find((direction) => results[direction]?.ok === false) ?? null;
}
