import type { Cause } from '../../contract/cause';
import type { Message } from '../../contract/message';
import type { ProviderFacts } from '../../contract/report';
import { preparationFor } from '../address/recognise-input';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { type Check, found, notApplicable, passed } from './check';
import { domainContext, helpOfProvider, isAnyProven } from './run-facts';

/** Does the provider let mail apps in at all? A server that works refutes what is known of the provider. */
export const providerWithoutAccess = {
  id: 'provider-without-access',
  needs: [],
  silencedBy: ['no-network', 'captive-portal'],
  judge(evidence) {
    const { provider } = evidence;
    if (provider === null) return notApplicable;
    const known = whatIsMissing(provider);
    if (known === null || isAnyProven(evidence)) return passed;
    const verdict = verdictOf(known.cause, domainContext(evidence), {
      message: known.message,
      actions: [...helpOfProvider(provider), { kind: 'edit-address', suggestion: null }, { kind: 'copy-for-support' }],
    });
    return found(verdict);
  },
} as const satisfies Check;

/** Why mail apps cannot use the provider; null where they can. */
function whatIsMissing(provider: ProviderFacts): { readonly cause: Cause; readonly message: Message } | null {
  const { name } = provider;
  switch (preparationFor(provider)) {
    case 'closed':
      return { cause: 'access-not-in-plan', message: message('check.provider-without-access.closed', { name }) };
    case 'exchange-only':
      return { cause: 'needs-exchange-client', message: message('cause.needs-exchange-client') };
    case 'no-imap':
      return { cause: 'access-not-in-plan', message: message('check.provider-without-access.no-imap', { name }) };
    case 'none':
    case 'facts':
    case 'steps':
    case 'app-password':
    case 'browser-sign-in':
    case 'bridge':
      return null;
  }
}
