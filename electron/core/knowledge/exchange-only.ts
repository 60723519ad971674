import type { Provider } from '../knowledge/provider';
import { message } from '../message';

/** The provider of a domain whose Autodiscover names Exchange and no server for IMAP, POP3 or SMTP. */
export function exchangeOnlyProvider(domain: string): Provider {
  const apps = [
    message('provider.before.exchange-in-outlook'),
    message('provider.before.exchange-in-apple-mail'),
    message('provider.before.exchange-in-thunderbird'),
  ];
  const before = [
    { message: message('provider.before.exchange-only'), help: null },
    ...apps.map((app) => ({ message: app, help: null, isFact: true as const })),
  ];
  const facts = { id: 'exchange', name: domain, password: 'account', status: 'exchange-only', before } as const;
  return { facts, domains: [], mx: [], incoming: [], outgoing: [] };
}
