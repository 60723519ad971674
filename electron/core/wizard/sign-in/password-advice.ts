import type { Message } from '../../../contract/message';
import type { PasswordKind, ProviderFacts } from '../../../contract/report';
import { message } from '../../message';
import type { AccountState } from '../state/wizard-state';

/** Which password the sign-in page asks for. */
export type AskedPassword = 'account' | 'app-password' | 'bridge';

/** What there is to know of the password before it is typed. */
export interface PasswordAdvice {
  readonly asked: AskedPassword;
  /** What the field is called. */
  readonly label: Message;
  /** What belongs into it. */
  readonly hint: Message;
  /** What the provider asks for first, in order; `help` is the id of a page that main knows the address of, or null. */
  readonly steps: ProviderFacts['before'];
}

/** What kind of password this account's provider takes from mail apps. */
export function passwordAdvice(account: AccountState): PasswordAdvice {
  const provider = providerOf(account);
  const asked = provider === null ? 'account' : askedAt[provider.password];
  return {
    asked,
    label: message(`sign-in.password.${asked}`),
    hint: message(`sign-in.password.${asked}.hint`),
    steps: provider?.before ?? [],
  };
}

/** What is known of the provider, by the search or by the text that was sought; null where nothing is. */
export function providerOf({ discovery, recognition, soughtText }: AccountState): ProviderFacts | null {
  const recognised = recognition?.text.trim() === soughtText ? recognition?.provider : null;
  return discovery.view.report?.provider ?? recognised ?? null;
}

/** Where no password is taken the page has no field, and this is not asked. */
const askedAt = {
  account: 'account',
  'app-password': 'app-password',
  bridge: 'bridge',
  'oauth-only': 'account',
  none: 'account',
} as const satisfies Readonly<Record<PasswordKind, AskedPassword>>;

/** The host at which the mail app of this account will ask; null where that is not known. */
export function browserSignInHost(account: AccountState): string | null {
  return providerOf(account)?.browserSignIn ?? null;
}
