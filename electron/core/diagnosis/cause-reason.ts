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
  'stale-saved-password': message('reason.stale-saved-password'),
  'banned-after-failures': message('reason.banned-after-failures'),
  'oauth-wrong-account': message('reason.oauth-wrong-account'),
  'oauth-window-blocked': message('reason.oauth-window-blocked'),
  'works-elsewhere': message('reason.works-elsewhere'),
  'sent-folder-missing': message('reason.sent-folder-missing'),
  'needs-exchange-client': message('reason.needs-exchange-client'),
  'web-only-network': message('reason.web-only-network'),
  'config-not-found': message('reason.config-not-found'),
};

/** One more sentence on why it is so, or on what it does not mean; null where none is needed. */
export function reasonOf({ cause, party, asks }: Verdict): Message | null {
  if (cause === null || asks !== undefined) return null;
  // The same cause may be another party's matter.
  if (cause === 'config-not-found' && party !== 'you') return null;
  // Its own sentence says then what may differ here, such as a VPN.
  if (cause === 'works-elsewhere' && party === 'unknown') return null;
  return reasons[cause] ?? null;
}
