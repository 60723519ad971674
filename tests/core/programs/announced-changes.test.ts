import { describe, expect, it } from 'vitest';
import type { ProviderFacts } from '../../../electron/contract/report';
import { card } from '../../../electron/core/programs/card';
import { msmtp } from '../../../electron/core/programs/msmtp/msmtp';
import { account, imap993, requestFor, smtp587 } from './canonical-accounts';

const provider: ProviderFacts = {
  id: 'contoso',
  name: 'Contoso',
  password: 'oauth-only',
  status: 'needs-preparation',
  before: [],
  events: [{ on: '2026-12-31', what: 'password-off-by-default', concerns: ['smtp'] }],
};
const isAnnounced = { id: 'provider.event.password-off-by-default.ahead', values: expect.anything() };

describe('what a provider has announced for sending by password', () => {
  it('is told with the file of a program that sends by password, and stands in the file', () => {
    const written = msmtp.write(requestFor(account({ provider })));
    if (!written.ok) throw new Error(written.failure.reason.id);
    expect(written.value.warnings).toEqual([isAnnounced]);
    expect(String(written.value.files[0]?.content)).toContain('# From December 31, 2026, Contoso accepts no password');
  });

  it('is not told where the sign-in goes through the browser', () => {
    const byBrowser = {
      incoming: [{ ...imap993, auth: ['oauth2'] as const }],
      outgoing: [{ ...smtp587, auth: ['oauth2'] as const }],
    };
    const written = card.write(requestFor(account({ provider, ...byBrowser })));
    expect(written.ok && written.value.warnings).toEqual([]);
  });
});
