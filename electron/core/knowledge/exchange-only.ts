import type { Provider } from '../knowledge/provider';
import { message } from '../message';

/** The provider of a domain whose Autodiscover names Exchange and no server for IMAP, POP3 or SMTP. */
export function exchangeOnlyProvider(domain: string): Provider {
  const before = [{ message: message('provider.before.exchange-only'), help: null }];
  const facts = { id: 'exchange', name: domain, password: 'account', status: 'exchange-only', before } as const;
  return { facts, domains: [], mx: [], incoming: [], outgoing: [] };
}
