import { describe, expect, it } from 'vitest';
import { message } from '../../electron/core/message';
import { sayIn } from '../../electron/words/format-message';

function written(locale: string, value: Parameters<typeof message<'value'>>[1]['value']): string {
  return sayIn(locale, { value: '{value}', 'value.seconds': '{number} s', 'value.milliseconds': '{number} ms' })(
    message('value', { value }),
  );
}

describe('a value in a sentence', () => {
  it.each([
    ['en', '2026-01-12', 'January 12, 2026'],
    ['en-GB', '2026-01-12T23:59:59Z', '12 January 2026'],
    ['de', '2026-01-12', '12. Januar 2026'],
    ['ar-EG', '2026-01-12', '12 يناير 2026'],
    ['en', 'soon', 'soon'],
  ])('is a day, written out in %s with Latin digits', (locale, day, text) => {
    expect(written(locale, { day })).toBe(text);
  });

  it.each([
    ['en', 340.4, '340 ms'],
    ['en', 1_000, '1.0 s'],
    ['en', 1_260, '1.3 s'],
    ['de', 1_260, '1,3 s'],
    ['fr', 71_260, '71,3 s'],
  ])('is a time, in %s as in the language’s own numbers', (locale, ms, text) => {
    expect(written(locale, { ms })).toBe(text);
  });

  it.each([
    ['en', 300, '1 second ago'],
    ['en', 59_900, '59 seconds ago'],
    ['en', 60_000, '1 minute ago'],
    ['en', 299_000, '4 minutes ago'],
    ['de', 240_000, 'vor 4 Minuten'],
  ])('is how long ago something was, in %s in whole seconds or minutes', (locale, agoMs, text) => {
    expect(written(locale, { agoMs })).toBe(text);
  });

  it('is a size', () => {
    expect(sayIn('en')(message('value', { value: { bytes: 1_540 } }))).toBe('1.5 kB');
    expect(written('de', 2.5)).toBe('2,5');
  });

  it.each([
    ['en', undefined, 'a, b, c'],
    ['en', 'and', 'a, b, and c'],
    ['en-GB', 'or', 'a, b or c'],
    ['de', 'or', 'a, b oder c'],
  ] as const)('is a list, in %s joined by %s', (locale, joinedBy, text) => {
    const list = ['a', 'b', 'c'];
    expect(written(locale, joinedBy === undefined ? { list } : { list, joinedBy })).toBe(text);
  });

  it('is a number, which is unchanged where it is whole', () => {
    expect(written('de', 12_345)).toBe('12345');
  });

  it('keeps a host in order in a language that runs from right to left, and only there', () => {
    expect(written('he', 'mx1.example.net')).toBe('\u2068mx1.example.net\u2069');
    expect(written('he', { list: ['a.example', 'b.example'] })).toContain('\u2068a.example\u2069');
    expect(written('en', 'mx1.example.net')).toBe('mx1.example.net');
  });

  it('chooses a case by its text, and is written in that case', () => {
    const say = sayIn('he', { 'window.ladder.source-text': '{time, select, none {-} other {{time}}}' });
    const values = { name: '', host: 'none', state: '' };
    expect(say(message('window.ladder.source-text', { ...values, time: 'none' }))).toBe('-');
    expect(say(message('window.ladder.source-text', { ...values, time: '3 s' }))).toBe('\u20683 s\u2069');
  });

  it('is written into the sentence about a certificate', () => {
    const expired = message('failure.certificate-expired', { host: 'mail.example.net', day: { day: '2026-01-12' } });
    expect(sayIn('en')(expired)).toBe('The certificate of mail.example.net expired on January 12, 2026.');
  });
});

describe('sayIn', () => {
  it('says in English, with English dates, what a language has no words for', () => {
    const expired = message('failure.certificate-expired', { host: 'mail.example.net', day: { day: '2026-01-12' } });
    expect(sayIn('de', { 'input.empty': 'Leer.' })(expired)).toContain('expired on January 12, 2026.');
  });

  it('writes units as English does where the language has no words for them', () => {
    const say = sayIn('de', { 'report.proven': 'Geht in {took}.' });
    expect(say(message('report.proven', { took: { ms: 1_260 } }))).toBe('Geht in 1,3 s.');
  });

  it('throws for an id that no catalogue has', () => {
    expect(() => sayIn('de', {})({ id: 'no.such', values: {} })).toThrow('No message no.such');
  });
});
