import type { InputLookup } from '../../contract/input-lookup';
import type { Message } from '../../contract/message';
import type { ProviderFacts } from '../../contract/report';
import { message } from '../message';

/** What a provider asks for before a mail app can sign in. */
export type Preparation =
  | 'none'
  | 'steps'
  | 'app-password'
  | 'browser-sign-in'
  | 'bridge'
  | 'no-imap'
  | 'exchange-only'
  | 'closed';

/** What the first page shows of a text. */
export interface Recognition {
  /** The text it belongs to, as typed. */
  readonly text: string;
  readonly provider: ProviderFacts | null;
  readonly preparation: Preparation;
  readonly suggestion: string | null;
}

/** Says what the first page shows of a text. */
export function recogniseInput(text: string, { provider, suggestion }: InputLookup): Recognition {
  return { text, provider, preparation: provider === null ? 'none' : preparationFor(provider), suggestion };
}

/** What kind of preparation a provider asks for. */
export function preparationFor({ password, status, before }: ProviderFacts): Preparation {
  if (status === 'discontinued') return 'closed';
  if (status === 'exchange-only') return status;
  if (status === 'no-imap' || password === 'none') return 'no-imap';
  if (password === 'oauth-only') return 'browser-sign-in';
  if (password === 'bridge' || password === 'app-password') return password;
  return before.length > 0 ? 'steps' : 'none';
}

/** Whether it ends there: no mail app gets in by IMAP or POP3. */
export function isUnusable(preparation: Preparation): boolean {
  return preparation === 'no-imap' || preparation === 'exchange-only' || preparation === 'closed';
}

/** The headings of a preparation card: what the provider is like, in one line; null where it asks for nothing. */
export function preparationTitle({ provider, preparation }: Recognition): Message | null {
  if (provider === null || preparation === 'none') return null;
  return message(`wizard.prepare.${preparation}`, { name: provider.name });
}

/** The line under the field that names the provider; null where none is known. */
export function recognisedLine({ provider, preparation }: Recognition): Message | null {
  if (provider === null) return null;
  return message(isUnusable(preparation) ? 'wizard.recognised.unusable' : 'wizard.recognised', { name: provider.name });
}
