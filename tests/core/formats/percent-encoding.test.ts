import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostInUrl, percentEncoded } from '../../../electron/core/formats/percent-encoding';
import { writableText } from './writable-text';

describe('percentEncoded', () => {
  it('gives every text back from the user name and the password of a URL', () => {
    fc.assert(
      fc.property(writableText, writableText, (login, password) => {
        const url = new URL(`imaps://${percentEncoded(login)}:${percentEncoded(password)}@imap.example.net:993`);
        expect(decodeURIComponent(url.username)).toBe(login);
        expect(decodeURIComponent(url.password)).toBe(password);
        expect(url.host).toBe('imap.example.net:993');
      }),
    );
  });

  it('leaves only characters that mean nothing in a URL, a shell or an INI file', () => {
    fc.assert(
      fc.property(writableText, (text) => {
        expect(percentEncoded(text)).toMatch(/^[\w.~%*-]*$/);
      }),
    );
  });

  it('throws on a line break', () => {
    expect(() => percentEncoded('a\nb')).toThrow(/line break/);
  });
});

describe('hostInUrl', () => {
  it.each([
    ['imap.example.net', 'imap.example.net'],
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8::1', '[2001:db8::1]'],
  ])('writes %s', (host, text) => {
    expect(hostInUrl(host)).toBe(text);
  });
});
