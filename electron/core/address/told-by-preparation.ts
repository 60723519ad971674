import type { ProviderFacts } from '../../contract/report';
import type { Verdict } from '../../contract/verdict';
import { preparationFor } from './recognise-input';

/** Whether the card about what a provider needs first already says what a verdict says. */
export function isToldByPreparation({ cause }: Pick<Verdict, 'cause'>, provider: ProviderFacts | null): boolean {
  return cause === 'oauth-required' && provider !== null && preparationFor(provider) === 'browser-sign-in';
}
