import { renderPoliciesJson } from '../../formats/policies-json';
import type { ChosenAccount } from '../choose-accounts';
import type { Ability } from '../choose-server';
import { thunderbirdAbility } from './ability';
import { accountPreferences } from './prefs';

/** Which servers a policy can express: the values for no encryption and no sign-in, and port 1, are 0 and 1, which it reads as booleans. */
export const policiesAbility: Ability = {
  ...thunderbirdAbility,
  name: 'Thunderbird (policies.json)',
  carriesConnection: ({ security, port }) => security !== 'none' && port !== 1,
  signInFor: (server) => {
    const signIn = thunderbirdAbility.signInFor(server);
    return signIn === 'none' ? null : signIn;
  },
};

/**
 * An account as Thunderbird's `policies.json`, for the computer of one person. No policy sets up accounts, but policies give preferences
 * their defaults. So a new profile begins with this account, and one with accounts of its own keeps these alone. The keys are the
 * account's own: under a key that every account has, another person's file would change the servers of this account.
 *
 * @param uuid - Gives the same UUID for the same name.
 */
export function renderThunderbirdPolicies(chosen: ChosenAccount, uuid: (name: string) => string): string {
  const key = `mailwright${uuid(`thunderbird:${chosen.account.address}`).slice(0, 8)}`;
  return renderPoliciesJson([
    ['mail.accountmanager.accounts', key],
    ['mail.accountmanager.defaultaccount', key],
    ['mail.smtpservers', key],
    ['mail.smtp.defaultserver', key],
    ...accountPreferences(chosen, { account: key, server: key, identity: key, smtp: key }),
  ]);
}
