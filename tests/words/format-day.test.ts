import { describe, expect, it } from 'vitest';
import { dayIn } from '../../electron/words/format-day';
import { sayIn } from '../../electron/words/format-message';

describe('dayIn', () => {
  it.each([
    ['en', '2026-01-12', 'January 12, 2026'],
    ['en-GB', '2026-01-12T23:59:59Z', '12 January 2026'],
    ['de', '2026-01-12', '12. Januar 2026'],
    ['ar-EG', '2026-01-12', '12 يناير 2026'],
  ])('writes a day out in %s with Latin digits', (locale, time, day) => {
    expect(dayIn(locale)(time)).toBe(day);
  });

  it('leaves what is no time as it is', () => {
    expect(dayIn('en')('soon')).toBe('soon');
  });
});

describe('sayIn', () => {
  it('writes out the day of a message', () => {
    const message = { id: 'failure.certificate-expired', values: { host: 'mail.example.net', day: '2026-01-12' } };
    expect(sayIn('en')(message)).toBe('The certificate of mail.example.net expired on January 12, 2026.');
    expect(sayIn('en')({ ...message, values: { ...message.values, day: 'never' } })).toContain('expired on never.');
  });
});
