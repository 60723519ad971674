import { describe, expect, it } from 'vitest';
import { parseServerUrl } from '../../../electron/core/formats/server-url';

describe('parseServerUrl', () => {
  it.each([
    ['smtp.example.net', null],
    ['smtps://smtp.example.net', { user: null, hasPassword: false, host: 'smtp.example.net', port: null }],
    ['smtps://jane@smtp.example.net:465/', { user: 'jane', hasPassword: false, host: 'smtp.example.net', port: 465 }],
    ['imaps://a@b.example:p%2F@imap.example.net', { user: 'a@b.example', hasPassword: true, port: null }],
    ['imap://[2001:db8::1]:143', { user: null, host: '2001:db8::1', port: 143 }],
    ['imap://imap.example.net/Other/bob@example.net', { host: 'imap.example.net' }],
    ['smtp://jane:pass@smtp.example.net?from=jane@example.net', { user: 'jane', host: 'smtp.example.net' }],
    ['smtp://smtp.example.net:x', { host: 'smtp.example.net', port: Number.NaN }],
  ])('%s', (text, expected) => {
    const url = parseServerUrl(text);
    if (expected === null) expect(url).toBeNull();
    else expect(url).toMatchObject(expected);
  });

  it.each([
    'smtps://jane:p@ss/hunter@h.example',
    'smtps://jane:p@ss?x@h.example',
    'smtps://jane:99/hunter@h.example:1',
  ])('takes no part of a password for the host or the port: %s', (text) => {
    expect(parseServerUrl(text)).toEqual({ scheme: 'smtps', user: null, hasPassword: true, host: '', port: null });
  });
});
