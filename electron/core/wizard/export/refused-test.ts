import type { Message } from '../../../contract/message';
import { limits } from '../../limits';
import { message } from '../../message';
import type { AccountState } from '../state/wizard-state';

/** Why no test message was sent after the press: a host has refused several sign-ins since. Empty where none was held back. */
export function refusedTest({ testMessage: { refused } }: AccountState): readonly Message[] {
  if (refused === null) return [];
  const minutes = limits.refusalsMs / 60_000;
  return [
    message('test-trip.refused', { host: refused.host, count: refused.times }),
    message('sign-in.refusals.cost'),
    message('sign-in.refusals.advice', { minutes }),
  ];
}
