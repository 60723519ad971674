import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { providerOf } from '../sign-in/password-advice';
import type { AccountState } from '../state/wizard-state';
import { doing } from '../verdicts/effect-of';
import { footButton } from './page-frame';

/** Leads to the mail apps without a sign-in. */
export const skipButton = footButton(message('wizard.foot.skip'), doing({ kind: 'skip-to-export' }));

/**
 * The same, named for the sign-in that mail apps can do instead of a password; null where the provider has none of its own, or a server
 * does not take it.
 */
export function browserInstead(account: AccountState): typeof skipButton | null {
  const operator = providerOf(account)?.appButton?.operator;
  const servers = directions.flatMap((direction) => account.servers[direction].server ?? []);
  if (operator === undefined || !servers.every(({ auth }) => auth.includes('oauth2'))) return null;
  return { ...skipButton, label: message('sign-in.foot.browser-instead', { operator }) };
}
