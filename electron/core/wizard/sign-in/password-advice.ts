import type { Message } from '../../../contract/message';
import type { PasswordKind, ProviderFacts } from '../../../contract/report';
import { message } from '../../message';
import type { AccountState } from '../state/wizard-state';

/** Which password the sign-in page asks for. */
type AskedPassword = 'account' | 'app-password' | 'bridge';

/** What to know about the password before typing it. */
interface PasswordAdvice {
  readonly asked: AskedPassword;
  /** The field's label. */
  readonly label: Message;
  /** What to type into it. */
  readonly hint: Message;
  /** What the provider needs first, in order; `help` is the id of a page whose URL main knows, or null. */
  readonly steps: ProviderFacts['before'];
}

/** The advice for the kind of password that this account's provider takes from mail apps. */
export function passwordAdvice(account: AccountState): PasswordAdvice {
  const provider = providerOf(account);
  const asked = provider === null ? 'account' : askedAt[provider.password];
  return {
    asked,
    label: message(`sign-in.password.${asked}`),
    hint: message(`sign-in.password.${asked}.hint`),
    steps: (provider?.before ?? []).filter(({ isFact }) => isFact !== true),
  };
}

/** The provider's facts, from the search or from the typed text; null where it is not known. */
export function providerOf({ discovery, recognition, soughtText }: AccountState): ProviderFacts | null {
  const recognised = recognition?.text.trim() === soughtText ? recognition?.provider : null;
  return discovery.view.report?.provider ?? recognised ?? null;
}

/** `none` is left out: without a password the page has no field. */
const askedAt = {
  account: 'account',
  'app-password': 'app-password',
  bridge: 'bridge',
  'oauth-only': 'account',
  none: 'account',
} as const satisfies Readonly<Record<PasswordKind, AskedPassword>>;

/** The host of the browser sign-in that this account's mail app will open; null where it is not known. */
export function browserSignInHost(account: AccountState): string | null {
  return providerOf(account)?.browserSignIn ?? null;
}
