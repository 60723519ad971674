import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { der, derInteger, derObjectId, derSetOf, derTags } from '../../../electron/core/formats/der';
import { derElementAt, derElementsIn } from '../../../electron/core/tls/der-element';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('der', () => {
  it('is read back by the reader of certificates, whatever the length', () => {
    const lengths = fc.constantFrom(0, 1, 127, 128, 255, 256, 65_535, 65_536);
    fc.assert(
      fc.property(fc.array(lengths, { maxLength: 4 }), (sizes) => {
        const parts = sizes.map((size) => der(derTags.octets, new Uint8Array(size)));
        const whole = der(derTags.sequence, ...parts);
        const element = derElementAt(whole, 0, whole.length);
        if (element === null) throw new Error('Not read');
        expect(element.to).toBe(whole.length);
        expect(derElementsIn(whole, element)?.map(({ from, to }) => to - from)).toEqual(sizes);
      }),
      { numRuns: 30 },
    );
  });

  it('writes object identifiers and numbers as certificates have them', () => {
    expect(hex(derObjectId('1.2.840.113549.1.1.1'))).toBe('06092a864886f70d010101');
    expect(hex(derObjectId('2.16.840.1.101.3.4.2.1'))).toBe('0609608648016503040201');
    expect(hex(derInteger(1))).toBe('020101');
  });

  it('puts the elements of a set in the order of their bytes', () => {
    const [one, two, longer] = [[1], [2], [1, 0]].map((bytes) => der(derTags.octets, Uint8Array.from(bytes)));
    if (one === undefined || two === undefined || longer === undefined) throw new Error('No elements');
    expect(hex(derSetOf(longer, two, one))).toBe(`310a${hex(one)}${hex(two)}${hex(longer)}`);
  });
});
