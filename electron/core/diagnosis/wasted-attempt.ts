import type { LoginOutcome } from '../../contract/report';
import type { Verdict } from '../../contract/verdict';
import { causeFacts } from './cause-facts';

/** Whether another attempt after this outcome would be wasted or do harm: the password was plainly refused, or the account is locked. */
export function wouldWaste(outcome: LoginOutcome): boolean {
  return !outcome.ok && (refusesSecret(outcome.verdict) || isProvocation(outcome.verdict));
}

/** Whether it is the login name or the password that was refused, so that another one may be accepted. */
export function refusesSecret({ cause }: Pick<Verdict, 'cause'>): boolean {
  return cause !== null && causeFacts[cause].refusesSecret;
}

/** Whether a verdict means more than "no", such as a lock, so that another attempt may do harm. */
export function isProvocation({ cause }: Verdict): boolean {
  return cause !== null && causeFacts[cause].provokes;
}
