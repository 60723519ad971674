import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCmsContent } from '../../../electron/core/formats/cms-content';
import { der, derInteger, derObjectId, derSetOf, derTags } from '../../../electron/core/formats/der';

/** A signed content without its signers, which are not looked at. */
function signed(content: Uint8Array): Uint8Array {
  const held = der(derTags.context0, der(derTags.octets, content));
  const inside = der(derTags.sequence, derObjectId('1.2.840.113549.1.7.1'), held);
  const data = der(derTags.sequence, derInteger(1), derSetOf(), inside);
  return der(derTags.sequence, derObjectId('1.2.840.113549.1.7.2'), der(derTags.context0, data));
}

describe('readCmsContent', () => {
  it('gives any content back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (content) => {
        expect(Buffer.from(readCmsContent(signed(content)) ?? [])).toEqual(Buffer.from(content));
      }),
    );
  });

  it('gives what is left of one that was cut off', () => {
    const whole = signed(new TextEncoder().encode('<plist>'.repeat(50)));
    expect(new TextDecoder().decode(readCmsContent(whole.subarray(0, -20)) ?? undefined)).toMatch(/^<plist><plist>/);
  });

  it('is null for other bytes', () => {
    expect(readCmsContent(new Uint8Array())).toBeNull();
    expect(readCmsContent(der(derTags.sequence, derObjectId('1.2.3')))).toBeNull();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => readCmsContent(bytes) === null));
  });
});
