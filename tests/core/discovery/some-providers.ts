import type { Provider, ProviderServer } from '../../../electron/core/knowledge/provider';

type Given = Partial<Pick<Provider, 'domains' | 'mx' | 'incoming' | 'outgoing'>>;

/** A provider entry with the values of a test. */
export function providerOf(id: string, name: string, given: Given = {}): Provider {
  const facts = { id, name, password: 'account', status: 'works', before: [] } as const;
  return { facts, domains: [], mx: [], incoming: [], outgoing: [], ...given };
}

/** A server of the table that takes the address and a password. */
export function serverOf(protocol: ProviderServer['protocol'], host: string, port: number): ProviderServer {
  const security = port === 993 || port === 995 || port === 465 ? 'tls' : 'starttls';
  return { protocol, host, port, security, login: 'address', loginForm: null, otherLogin: null, auth: ['password'] };
}

export const bigMail = providerOf('big-mail', 'Big Mail', {
  domains: ['bigmail.example', 'big.example'],
  mx: ['mx.bigmail.example'],
  incoming: [serverOf('imap', 'imap.bigmail.example', 993)],
  outgoing: [serverOf('smtp', 'smtp.bigmail.example', 465), serverOf('smtp', 'smtp.bigmail.example', 587)],
});

export const cloudOffice = providerOf('cloud-office', 'Cloud Office', {
  mx: ['protection.cloud.example'],
  incoming: [serverOf('imap', 'imap.cloud.example', 993)],
  outgoing: [serverOf('smtp', 'smtp.cloud.example', 587)],
});

export const hosting = providerOf('hosting', 'Hosting', {
  mx: ['hosting.example'],
  incoming: [
    serverOf('imap', '{mx}', 993),
    serverOf('imap', 'mail.{domain}', 993),
    serverOf('pop3', '{local}.hosting.example', 995),
  ],
  outgoing: [{ ...serverOf('smtp', '{mx}', 587), login: 'other', loginForm: '{local}.{domain}' }],
});
