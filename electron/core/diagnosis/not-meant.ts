import type { Cause } from '../../contract/cause';
import type { Explanation } from '../../contract/explanation';
import type { Message } from '../../contract/message';
import { message } from '../message';
import { mailStages, stagesOfCause } from './stages-of-cause';

/** Causes by which the password itself is wrong, mistyped or out of date. */
const ofPassword: readonly Cause[] = ['wrong-password', 'stale-saved-password', 'password-expired'];

const encrypt = mailStages.indexOf('encrypt');
const signIn = mailStages.indexOf('sign-in');
const send = mailStages.indexOf('send');

/**
 * What people suspect first, and none of the possible causes is; empty where nothing can be told. What comes after the latest stage of
 * them was not reached. What comes before the earliest works, where the words of a server have told the cause.
 */
export function notMeant({ cause, possible }: Pick<Explanation, 'cause' | 'possible'>): readonly Message[] {
  if (possible.length === 0) return [];
  const earliest = Math.min(...possible.map((each) => mailStages.indexOf(stagesOfCause[each].from)));
  const latest = Math.max(...possible.map((each) => mailStages.indexOf(stagesOfCause[each].to)));
  return [...unreached(latest, possible), ...(cause === null ? [] : passed(earliest, possible))];
}

function unreached(latest: number, possible: readonly Cause[]): readonly Message[] {
  if (latest < signIn) return [message('explain.not.password-not-reached'), message('explain.not.account')];
  // A ban follows refused sign-ins, often with an old password.
  const isOfPassword = possible[0] === 'banned-after-failures' || possible.some((each) => ofPassword.includes(each));
  return isOfPassword ? [] : [message('explain.not.password')];
}

function passed(earliest: number, possible: readonly Cause[]): readonly Message[] {
  if (earliest < encrypt) return [];
  if (earliest < signIn) return [message('explain.not.outage')];
  // Without a sign-in, a message may have come to the port between servers.
  const isRightServer = earliest >= send && !possible.includes('login-missing');
  return [message('explain.not.network'), ...(isRightServer ? [message('explain.not.settings')] : [])];
}
