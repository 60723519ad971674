import { describe, expect, it } from 'vitest';
import { readNamedAddress } from '../../../electron/core/address/named-address';

describe('readNamedAddress', () => {
  it.each([
    ['jane@example.net', 'jane@example.net', null],
    ['Jane Doe <jane@example.net>', 'jane@example.net', 'Jane Doe'],
    ['"Doe, Jane" <jane@example.net>', 'jane@example.net', 'Doe, Jane'],
    ['"Jane \\"JD\\" Doe" <jane@example.net>', 'jane@example.net', 'Jane "JD" Doe'],
    ['<jane@example.net>', 'jane@example.net', null],
    [' Jane <jane@example.net>, ', 'jane@example.net', 'Jane'],
    ['mailto:jane@example.net', 'jane@example.net', null],
    ['MAILTO:jane%2Bmail@example.net?subject=Hello&cc=x@example.org', 'jane+mail@example.net', null],
    ['mailto:Jane%20Doe%20%3Cjane@example.net%3E', 'jane@example.net', 'Jane Doe'],
    ['mailto:jane@example.net,john@example.net', 'jane@example.net', null],
    ['mailto:100%@example.net', '100%@example.net', null],
    ['"john doe"@example.net', '"john doe"@example.net', null],
    ['Jöran Müller <jöran@bücher.example>', 'jöran@bücher.example', 'Jöran Müller'],
    ['example.net', 'example.net', null],
    ['jane@@example.net', 'jane@@example.net', null],
    ['Jane <not an address>', 'Jane <not an address>', null],
    ['', '', null],
  ])('reads %j', (typed, text, name) => {
    expect(readNamedAddress(typed)).toEqual({ text, name });
  });
});
