import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPlist } from '../../../electron/core/formats/plist';
import { plistDictionariesIn, readPlist } from '../../../electron/core/formats/read-plist';
import { writableText } from './writable-text';

describe('readPlist', () => {
  it('gives texts, whole numbers, truth values, lists and dictionaries back', () => {
    const leaf = fc.oneof(writableText, fc.integer(), fc.boolean());
    fc.assert(
      fc.property(leaf, fc.array(leaf), (value, list) => {
        const trimmed = (each: unknown) => (typeof each === 'string' ? each.trim() : each);
        const inside = new Map<string, unknown>([['value', trimmed(value)]]);
        expect(readPlist(renderPlist({ list, inside: { value } }))).toEqual(
          new Map<string, unknown>([
            ['list', list.map(trimmed)],
            ['inside', inside],
          ]),
        );
      }),
    );
  });

  it('reads a list that was cut off as far as it goes', () => {
    const text = renderPlist({ first: 'a', second: { third: 1 } });
    const cut = text.slice(0, text.indexOf('</dict>'));
    expect(plistDictionariesIn(readPlist(cut))).toHaveLength(2);
    expect(readPlist(text.slice(0, text.indexOf('<string>')))).toEqual(new Map());
    expect(readPlist('<plist>')).toBeNull();
    expect(readPlist('bplist00')).toBeNull();
  });
});
