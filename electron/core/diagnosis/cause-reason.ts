import type { Cause } from '../../contract/cause';
import type { Message } from '../../contract/message';
import type { Verdict } from '../../contract/verdict';
import { message } from '../message';

/** What one more sentence explains, where the sentence of the cause leaves something open. */
const reasons: Readonly<Partial<Record<Cause, Message>>> = {
  'blocked-by-admin': message('reason.blocked-by-admin'),
  'access-off-in-account': message('reason.access-off-in-account'),
  'account-locked': message('reason.account-locked'),
  'rate-limited': message('reason.rate-limited'),
  'server-unavailable': message('reason.server-unavailable'),
  'config-not-found': message('reason.config-not-found'),
};

/** One more sentence on why it is so, or on what it does not mean; null where none is needed. */
export function reasonOf({ cause, party, asks }: Verdict): Message | null {
  if (cause === null || asks !== undefined) return null;
  // The same cause may be another party's matter.
  if (cause === 'config-not-found' && party !== 'you') return null;
  return reasons[cause] ?? null;
}
