import type { Provider } from '../knowledge/provider';
import { message } from '../message';

/** What is known of an organisation whose Autodiscover names Exchange and no server that any mail app could use. */
export function exchangeOnlyProvider(domain: string): Provider {
  const before = [{ message: message('provider.before.exchange-only'), help: null }];
  const facts = { id: 'exchange', name: domain, password: 'account', status: 'exchange-only', before } as const;
  return { facts, domains: [], mx: [], incoming: [], outgoing: [] };
}
