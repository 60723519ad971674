import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInput } from '../../../electron/core/address/parse-input';
import { autodiscoverPlaceUrl, autodiscoverRequest } from '../../../electron/core/discovery/autodiscover-request';
import { childrenNamed, parseXml, textOf } from '../../../electron/core/discovery/xml-element';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';

const rules = { as: 'address', providers: createProviderTable([]) } as const;

/** Addresses as our parser accepts them, with every kind of character that has a meaning in XML or in a URL. */
const address = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: fc.constantFrom(...`a&<>"'%+;#=?/ ]`) }))
  .chain((text) => fc.constantFrom(`${text}@example.net`, `"${text}"@example.net`))
  .map((text) => parseInput(text, rules))
  .filter((input) => input.ok)
  .map((input) => (input.ok ? (input.value.address ?? '') : ''));

describe('autodiscoverRequest', () => {
  it('is a document that names the address and nothing else of the account', () => {
    fc.assert(
      fc.property(address, (text) => {
        const { body } = autodiscoverRequest(text);
        const root = parseXml(new TextEncoder().encode(body));
        if (!root.ok) throw new Error(root.failure.detail);
        const [request] = childrenNamed(root.value, 'Request');
        expect(body).toContain('"http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006"');
        expect(request?.children.map(({ name }) => name)).toEqual(['EMailAddress', 'AcceptableResponseSchema']);
        expect(request === undefined ? '' : textOf(request, 'EMailAddress')).toBe(text);
      }),
    );
  });
});

describe('autodiscoverPlaceUrl', () => {
  it('holds the address as one value of its query', () => {
    fc.assert(
      fc.property(address, (text) => {
        const url = new URL(autodiscoverPlaceUrl('autodiscover.example.net', text));
        expect([url.host, url.pathname, url.hash]).toEqual([
          'autodiscover.example.net',
          '/autodiscover/autodiscover.json',
          '',
        ]);
        expect([...url.searchParams]).toEqual([
          ['Email', text],
          ['Protocol', 'AutodiscoverV1'],
        ]);
      }),
    );
  });
});
