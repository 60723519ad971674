import { providerOf } from './password-advice';
import type { AccountState } from './wizard-state';

/** The host at which the mail app of this account will ask; null where that is not known. */
export function browserSignInHost(account: AccountState): string | null {
  return providerOf(account)?.browserSignIn ?? null;
}
