import { describe, expect, it } from 'vitest';
import type { ProviderEvent } from '../../../electron/contract/provider-event';
import { announcements, hasEndedPasswords } from '../../../electron/core/knowledge/provider-events';

const offByDefault: ProviderEvent = { on: '2026-12-31', what: 'password-off-by-default', concerns: ['smtp'] };
const ended: ProviderEvent = { on: '2024-09-16', what: 'password-ends', concerns: ['imap', 'pop3', 'smtp'] };
const provider = { name: 'Contoso', events: [ended, offByDefault] };

describe('announcements', () => {
  it.each([
    ['before its day', '2026-12-30', 'provider.event.password-off-by-default.ahead'],
    ['on its day, whatever the hour', '2026-12-31T00:00:00.000Z', 'provider.event.password-off-by-default.past'],
    ['after its day', '2027-01-01', 'provider.event.password-off-by-default.past'],
  ])('tells an event %s', (_, today, id) => {
    const values = { name: 'Contoso', day: { day: '2026-12-31' }, which: 'sending' };
    expect(announcements({ ...provider, events: [offByDefault] }, today)).toEqual([{ id, values }]);
  });

  it('begins with the newest day', () => {
    const days = announcements(provider, '2026-11-29').map(({ values }) => values['day']);
    expect(days).toEqual([{ day: '2026-12-31' }, { day: '2024-09-16' }]);
  });

  it.each([
    ['sending', ['smtp']],
    ['receiving', ['pop3', 'imap']],
    ['both', ['imap', 'smtp']],
  ] as const)('says that %s is concerned', (which, concerns) => {
    const [told] = announcements({ name: 'Contoso', events: [{ ...ended, concerns }] }, '2026-11-29');
    expect(told?.values['which']).toBe(which);
  });

  it('leaves out what concerns none of the protocols in question', () => {
    expect(announcements({ name: 'Contoso', events: [offByDefault] }, '2026-11-29', ['imap'])).toEqual([]);
    expect(announcements({ name: 'Contoso' }, '2026-11-29')).toEqual([]);
  });
});

describe('hasEndedPasswords', () => {
  it.each([
    ['the day before', [ended], 'imap', '2024-09-15', false],
    ['from the day on', [ended], 'imap', '2024-09-16', true],
    ['of another protocol', [{ ...ended, concerns: ['smtp'] }], 'imap', '2026-01-01', false],
    ['where an administrator can still allow them', [offByDefault], 'smtp', '2027-06-01', false],
  ] as const)('%s', (_, events, protocol, today, expected) => {
    expect(hasEndedPasswords({ name: 'Contoso', events }, protocol, today)).toBe(expected);
  });
});
