import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretCover } from '../../electron/node/cover-secret';

describe('secretCover', () => {
  it('covers the password as it stands, as it was sent and quoted', () => {
    const cover = secretCover('a"b\\c', 'YSJiXGM=');

    expect(cover('a"b\\c YSJiXGM= "a\\"b\\\\c"')).toBe('«secret» «secret» "«secret»"');
  });

  it('leaves a text alone that does not hold it', () => {
    expect(secretCover('hunter2', 'hunter2')('535 authentication failed')).toBe('535 authentication failed');
  });

  it('covers it in base64 wherever it stands in the encoded text', () => {
    const words = fc.string({ minLength: 6, unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(words, fc.string(), fc.string(), (password, before, after) => {
        const encoded = Buffer.from(before + password + after).toString('base64');
        expect(secretCover(password, '')(encoded)).toContain('«secret»');
      }),
    );
  });
});
