import type { Cause } from '../../contract/cause';
import type { Message } from '../../contract/message';
import type { Direction, Verdict } from '../../contract/verdict';
import { message } from '../message';

/** Refusals that hold for one direction of an account, while the other may work. */
const worded = ['access-off-in-account', 'access-not-in-plan', 'blocked-by-admin'] as const satisfies readonly Cause[];
type Worded = (typeof worded)[number];

/** The sentence of a refusal for the direction that was refused; null for a cause whose sentence fits both. */
export function refusalOfDirection(cause: Cause, direction: Direction | null): Message | null {
  return direction !== null && isWorded(cause) ? message(`refusal.${cause}.${direction}`) : null;
}

/** Whether the sentence of a verdict names the direction that was refused. */
export function namesItsDirection({ cause, message: { by } }: Pick<Verdict, 'cause' | 'message'>): boolean {
  return cause !== null && isWorded(cause) && by !== 'file';
}

/** The verdict on both directions, where each was refused for the same cause in words of its own; null where they say other things. */
export function refusalOfBoth(one: Verdict, other: Verdict): Verdict | null {
  const { cause } = one;
  if (cause === null || cause !== other.cause || !isWorded(cause)) return null;
  return namesItsDirection(one) && namesItsDirection(other) ? { ...one, message: message(`cause.${cause}`) } : null;
}

function isWorded(cause: Cause): cause is Worded {
  return worded.some((each) => each === cause);
}
