import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smtpUrl } from '../../../electron/core/formats/smtp-url';
import { writableText } from './writable-text';

const server = { scheme: 'smtps', host: 'smtp.example.net', port: 465 } as const;

describe('smtpUrl', () => {
  it.each([
    [{ ...server, user: null }, 'smtps://smtp.example.net:465'],
    [{ ...server, host: '2001:db8::1', user: null }, 'smtps://[2001:db8::1]:465'],
    [
      { ...server, user: { login: 'a@b', password: "p:'/" }, query: 'require_tls=true' },
      'smtps://a%40b:p%3A%27%2F@smtp.example.net:465?require_tls=true',
    ],
  ] as const)('%#: writes %j', (parts, url) => {
    expect(smtpUrl(parts)).toBe(url);
  });

  it('gives a reader of URLs back every login name and password', () => {
    fc.assert(
      fc.property(writableText, writableText, (login, password) => {
        const text = smtpUrl({ ...server, user: { login, password }, query: 'a=b' });
        const url = new URL(text);
        expect(decodeURIComponent(url.username)).toBe(login);
        expect(decodeURIComponent(url.password)).toBe(password);
        expect([url.hostname, url.port, url.search, url.hash]).toEqual(['smtp.example.net', '465', '?a=b', '']);
        // So that it can stand in quotes of every kind.
        expect(text).toMatch(/^[\w%:/@.~*?=-]*$/);
      }),
    );
  });
});
