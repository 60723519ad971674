import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableHost } from '../../../electron/core/address/unicode-host';

describe('readableHost', () => {
  it.each([
    ['xn--bcher-kva.example', 'bücher.example (xn--bcher-kva.example)'],
    ['imap.xn--bcher-kva.example', 'imap.bücher.example (imap.xn--bcher-kva.example)'],
    ['xn--55qx5d.cn', '公司.cn (xn--55qx5d.cn)'],
    ['xn--fa-hia.de', 'faß.de (xn--fa-hia.de)'],
    ['mail.example.net', 'mail.example.net'],
    ['xn--.example', 'xn--.example'],
    ['xn--a-.example', 'xn--a-.example'],
    ['', ''],
  ])('writes %s as %s', (host, written) => expect(readableHost(host)).toBe(written));

  it('reads what the platform has written', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abzäöüéñαβγжяш中文字'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, (label) => {
        const ascii = domainToASCII(`${label}.example`);
        fc.pre(ascii.startsWith('xn--'));
        expect(readableHost(ascii)).toBe(`${label}.example (${ascii})`);
      }),
    );
  });

  it('gives any text back that is no host', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readableHost(`xn--${text}`) === 'string'));
  });
});
