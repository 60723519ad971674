import type { Message } from '../../../contract/message';
import type { PasswordKind, ProviderFacts } from '../../../contract/report';
import { directions } from '../../../contract/verdict';
import { announcements } from '../../knowledge/provider-events';
import { message } from '../../message';
import { directionsToCheck } from '../state/known-servers';
import type { AccountState } from '../state/wizard-state';

/** Which password the sign-in page asks for. */
type AskedPassword = 'account' | 'app-password' | 'bridge';

/** What to know about the password before typing it. */
interface PasswordAdvice {
  readonly asked: AskedPassword;
  /** The field's label. */
  readonly label: Message;
  /** What to type into it; null where the label says it. */
  readonly hint: Message | null;
  /** Where the password goes. */
  readonly goesTo: Message;
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
    hint: asked === 'account' ? null : message(`sign-in.password.${asked}.hint`),
    goesTo: goesTo(account),
    steps: (provider?.before ?? []).filter(({ isFact }) => isFact !== true),
  };
}

function goesTo(account: AccountState): Message {
  const hosts = directionsToCheck(account).map((direction) => account.servers[direction].server?.host ?? '');
  const [host = ''] = hosts;
  return message('sign-in.password.goes-to', { count: hosts.length, host });
}

/** What the provider has announced for the chosen servers of this account. `today` is ISO 8601. */
export function announcedFor(account: AccountState, today: string): readonly Message[] {
  const provider = providerOf(account);
  const protocols = directions.flatMap((direction) => account.servers[direction].server?.protocol ?? []);
  return provider === null ? [] : announcements(provider, today, protocols);
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
