import type { LoginOutcome } from '../../contract/report';
import type { Verdict } from '../../contract/verdict';
import { causeFacts } from './cause-facts';

/** Whether another attempt after this outcome would be wasted or do harm: the password was plainly refused, or the account is locked. */
export function wouldWaste(outcome: LoginOutcome): boolean {
  if (outcome.ok || outcome.verdict.cause === null) return false;
  return causeFacts[outcome.verdict.cause].refusesSecret || isProvocation(outcome.verdict);
}

/** Whether a verdict means more than "no", such as a lock, so that another attempt may do harm. */
export function isProvocation({ cause }: Verdict): boolean {
  return cause !== null && causeFacts[cause].provokes;
}
