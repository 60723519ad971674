import { describe, expect, it } from 'vitest';
import type { ProviderFacts } from '../../../electron/contract/report';
import { sendingByPassword } from '../../../electron/core/checks/sending-by-password';
import { evidenceOf } from './evidence-of';

const facts: ProviderFacts = {
  id: 'contoso',
  name: 'Contoso',
  password: 'oauth-only',
  status: 'needs-preparation',
  before: [],
};
const offByDefault = { on: '2026-12-31', what: 'password-off-by-default', concerns: ['smtp'] } as const;
const ended = { on: '2024-09-16', what: 'password-ends', concerns: ['imap', 'smtp'] } as const;

function judged(events: ProviderFacts['events'] & {}, date: string) {
  return sendingByPassword.judge(evidenceOf([], { sendingProvider: { ...facts, events }, date }));
}

describe('sendingByPassword', () => {
  it('warns before the day, with the page that announces it', () => {
    expect(judged([offByDefault], '2026-11-29T10:00:00.000Z')).toMatchObject({
      kind: 'found',
      verdict: {
        cause: null,
        party: 'provider',
        severity: 'warning',
        message: { id: 'provider.event.password-off-by-default.ahead', values: { day: { day: '2026-12-31' } } },
        actions: [{ kind: 'open-help', id: 'contoso.password-off-by-default' }],
      },
    });
  });

  it('still notes after the day that an administrator has to allow it', () => {
    const verdict = { severity: 'note', message: { id: 'provider.event.password-off-by-default.past' } };
    expect(judged([offByDefault], '2027-02-01T10:00:00.000Z')).toMatchObject({ kind: 'found', verdict });
  });

  it.each([
    ['passwords have ended for good, which is no news', [ended]],
    ['only receiving is concerned', [{ ...ended, on: '2030-01-01', concerns: ['imap'] as const }]],
    ['nothing is announced', []],
  ])('passes where %s', (_, events) => {
    expect(judged(events, '2026-11-29T10:00:00.000Z')).toEqual({ kind: 'passed' });
  });

  it('has nothing to judge where the provider of sending is not known', () => {
    expect(sendingByPassword.judge(evidenceOf([]))).toEqual({ kind: 'not-applicable' });
  });
});
