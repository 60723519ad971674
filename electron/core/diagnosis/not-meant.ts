import type { Cause } from '../../contract/cause';
import type { Explanation } from '../../contract/explanation';
import type { Message } from '../../contract/message';
import { message } from '../message';
import { mailStages, stagesOfCause } from './stages-of-cause';

/** Causes by which the password itself is wrong, mistyped or out of date. */
const ofPassword: readonly Cause[] = ['wrong-password', 'stale-saved-password', 'password-expired'];

/**
 * What people suspect first, and none of the possible causes is; empty where nothing can be told. What comes after the latest stage of
 * them was not reached. What comes before the earliest works, where the words of a server have told the cause.
 */
export function notMeant({ cause, possible }: Pick<Explanation, 'cause' | 'possible'>): readonly Message[] {
  if (possible.length === 0) return [];
  const signIn = mailStages.indexOf('sign-in');
  const latest = Math.max(...possible.map((each) => mailStages.indexOf(stagesOfCause[each].to)));
  if (latest < signIn) {
    const unreached = [message('explain.not.password-not-reached'), message('explain.not.account')];
    return isAnswered(cause, possible) ? [...unreached, message('explain.not.outage')] : unreached;
  }
  if (cause === null) return [];
  const earliest = earliestOf(possible);
  return [
    earliest >= signIn && !possible.some((each) => ofPassword.includes(each)) ? message('explain.not.password') : [],
    earliest >= signIn ? message('explain.not.network') : [],
    earliest > signIn ? message('explain.not.settings') : [],
  ].flat();
}

function isAnswered(cause: Cause | null, possible: readonly Cause[]): boolean {
  return cause !== null && earliestOf(possible) > mailStages.indexOf('connect');
}

function earliestOf(possible: readonly Cause[]): number {
  return Math.min(...possible.map((cause) => mailStages.indexOf(stagesOfCause[cause].from)));
}
