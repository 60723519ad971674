import { isProvocation, wouldWaste } from '../../diagnosis/wasted-attempt';
import { message } from '../../message';
import { isHere, signInWayOf } from '../state/known-servers';
import type { AccountState, WizardState } from '../state/wizard-state';
import { commanding } from '../verdicts/effect-of';
import type { VerdictButton } from '../verdicts/verdicts-on-page';

/** Whether sending was left out of the newest sign-in, because receiving had refused the password or spoken of a lock. */
export function isSendingSpared(account: AccountState): boolean {
  const { incoming, outgoing } = account.signIn.results;
  return incoming !== null && outgoing === null && wouldWaste(incoming) && isHere(signInWayOf(account, 'outgoing'));
}

/** The button that tries sending with the refused password; null where sending was tried, and where another attempt may do harm. */
export function sendingButton({ account, setAside }: WizardState): VerdictButton | null {
  const { run, results } = account.signIn;
  const { incoming } = results;
  if (setAside !== null || run.status === 'running' || !isSendingSpared(account)) return null;
  if (incoming?.ok === false && isProvocation(incoming.verdict)) return null;
  return { label: message('sign-in.try-sending'), effect: commanding({ kind: 'try-sending' }) };
}
