import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDcloginAddress, renderDclogin } from '../../../electron/core/formats/dclogin';
import { writableText } from './writable-text';

/** Reads a link as Delta Chat's core does: the address ends at the first `?` or `/`, the rest is read as a URL. */
function readDclogin(link: string): { readonly address: string; readonly values: Readonly<Record<string, string>> } {
  const [address = ''] = link.slice('dclogin:'.length).split(/[?/]/);
  return { address: decodeURIComponent(address), values: Object.fromEntries(new URL(link).searchParams) };
}

describe('renderDclogin', () => {
  it('writes address and values, and leaves the usual characters of an address', () => {
    const link = renderDclogin('jane.doe+lists@example.net', [
      ['p', 'a b'],
      ['v', 1],
    ]);
    expect(link).toBe('dclogin:jane.doe+lists@example.net?p=a%20b&v=1');
  });

  it('gives Delta Chat back every value', () => {
    fc.assert(
      fc.property(writableText, writableText, (password, login) => {
        const link = renderDclogin('jane@example.net', [
          ['p', password],
          ['iu', login],
        ]);
        expect(readDclogin(link)).toEqual({ address: 'jane@example.net', values: { p: password, iu: login } });
      }),
    );
  });

  it('gives Delta Chat back every address that it takes', () => {
    const address = writableText.map((text) => `${text}@example.net`).filter(isDcloginAddress);
    fc.assert(
      fc.property(address, (text) => {
        expect(readDclogin(renderDclogin(text, [['v', 1]])).address).toBe(text);
      }),
    );
  });

  it.each(['"a b"@example.net', 'a@b@example.net', 'jane', '<a>@example.net'])(
    'throws on the address %s',
    (address) => {
      expect(isDcloginAddress(address)).toBe(false);
      expect(() => renderDclogin(address, [])).toThrow('cannot hold');
    },
  );

  it('throws on a line break', () => {
    expect(() => renderDclogin('jane@example.net', [['p', 'a\nb']])).toThrow(/line break/);
  });
});
