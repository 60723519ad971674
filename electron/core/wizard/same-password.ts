import type { VerdictOnPage } from './verdicts-of';
import type { WizardState } from './wizard-state';

/**
 * Whether a refusal of sending is shown whose very password receiving has accepted: one password was typed for both, and
 * one run asked both. A report from a file does not tell, and what its verdict says itself is not said again.
 */
export function isSamePasswordAccepted({ account }: WizardState, { direction, verdict }: VerdictOnPage): boolean {
  const { asked, hasOwnSendingPassword, results } = account.signIn;
  if (direction !== 'outgoing' || verdict.message.id === 'verdict.accepted-elsewhere') return false;
  return asked.length === 2 && !hasOwnSendingPassword && results.incoming?.ok === true;
}
