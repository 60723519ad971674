import { isProvocation } from '../../diagnosis/wasted-attempt';
import { message } from '../../message';
import { isSendingSpared } from '../state/spared-sending';
import type { WizardState } from '../state/wizard-state';
import { commanding } from './effect-of';
import type { VerdictButton } from './verdicts-on-page';

/** The button that tries sending with the refused password; null where sending was tried, and where another attempt may do harm. */
export function sendingButton({ account, setAside }: WizardState): VerdictButton | null {
  const { run, results } = account.signIn;
  const { incoming } = results;
  if (setAside !== null || run.status === 'running' || !isSendingSpared(account)) return null;
  if (incoming?.ok === false && isProvocation(incoming.verdict)) return null;
  return { label: message('sign-in.try-sending'), effect: commanding({ kind: 'sign-in-with-held' }) };
}
