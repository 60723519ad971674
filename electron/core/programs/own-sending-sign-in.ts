import type { ChosenAccount } from './choose-accounts';

/**
 * Whether sending has a login name or password of its own, so that a mail program may not use those of receiving for it. False where
 * sending has no sign-in.
 */
export function hasOwnSendingSignIn({
  account,
  incoming,
  outgoing,
}: Pick<ChosenAccount, 'account' | 'incoming' | 'outgoing'>): boolean {
  if (outgoing.signIn === 'none') return false;
  return account.hasOwnSendingPassword || outgoing.login !== incoming.login;
}
