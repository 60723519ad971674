import type { Provider } from '../knowledge/provider';
import { message } from '../message';

/** The provider of a domain whose Autodiscover names Exchange and no server for IMAP, POP3 or SMTP. */
export function exchangeOnlyProvider(domain: string): Provider {
  const ways = [
    message('provider.before.exchange-only'),
    message('provider.before.exchange-in-outlook'),
    message('provider.before.exchange-in-apple-mail'),
    message('provider.before.exchange-in-thunderbird'),
  ];
  // One of them is enough, so they are no steps in order.
  const before = ways.map((way) => ({ message: way, help: null, isFact: true as const }));
  const facts = { id: 'exchange', name: domain, password: 'account', status: 'exchange-only', before } as const;
  return { facts, domains: [], mx: [], incoming: [], outgoing: [] };
}
