import type { InputLookup } from '../../contract/input-lookup';
import type { Message } from '../../contract/message';
import type { ProviderFacts } from '../../contract/report';
import { message } from '../message';

/** What the user has to do at a provider before a mail app can sign in. */
export type Preparation =
  | 'none'
  | 'facts'
  | 'steps'
  | 'app-password'
  | 'browser-sign-in'
  | 'bridge'
  | 'no-imap'
  | 'exchange-only'
  | 'closed';

/** What the first page shows about the typed text. */
export interface Recognition extends InputLookup {
  /** As typed. */
  readonly text: string;
  readonly preparation: Preparation;
}

/** What the first page shows about a text, from what a look-up found. */
export function recogniseInput(text: string, { provider, suggestion }: InputLookup): Recognition {
  return { text, provider, preparation: provider === null ? 'none' : preparationFor(provider), suggestion };
}

/** The kind of preparation that a provider needs. */
export function preparationFor({ password, status, before, events = [] }: ProviderFacts): Preparation {
  if (status === 'discontinued') return 'closed';
  if (status === 'exchange-only') return status;
  if (status === 'no-imap' || password === 'none') return 'no-imap';
  if (password === 'oauth-only') return 'browser-sign-in';
  if (password === 'bridge' || password === 'app-password') return password;
  if (before.length === 0 && events.length === 0) return 'none';
  return before.some(({ isFact }) => isFact !== true) ? 'steps' : 'facts';
}

/** Whether no mail app can sign in by IMAP or POP3. */
export function shutsOutMailApps(preparation: Preparation): boolean {
  return preparation === 'no-imap' || preparation === 'exchange-only' || preparation === 'closed';
}

/** The heading of a preparation card, which describes the provider in one line; null where nothing needs to be prepared. */
export function preparationTitle({ provider, preparation }: Recognition): Message | null {
  if (provider === null || preparation === 'none') return null;
  const { name, passwordCalled } = provider;
  if (preparation === 'app-password' && passwordCalled !== undefined)
    return message(`wizard.prepare.${passwordCalled}`, { name });
  return message(`wizard.prepare.${preparation}`, { name });
}

/** What a preparation means in one more sentence; null where its heading and steps say all. */
export function preparationMore({ provider, preparation }: Recognition): Message | null {
  if (preparation === 'none' || preparation === 'facts' || preparation === 'steps' || preparation === 'closed')
    return null;
  if (preparation === 'app-password' && provider?.passwordCalled !== undefined)
    return message('wizard.prepare.own-password.more');
  return message(`wizard.prepare.${preparation}.more`);
}

/** The line under the field that names the provider; null where none is known. */
export function recognisedLine({ provider, preparation }: Recognition): Message | null {
  if (provider === null) return null;
  return message(shutsOutMailApps(preparation) ? 'wizard.recognised.unusable' : 'wizard.recognised', {
    name: provider.name,
  });
}
