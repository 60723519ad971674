import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPrefs } from '../../../electron/core/formats/prefs-js';
import { parsePrefs } from '../../../electron/core/formats/read-prefs-js';
import { writableText } from './writable-text';

function preferencesIn(text: string): readonly unknown[] {
  return [...parsePrefs(text).preferences];
}

describe('parsePrefs', () => {
  it('gives back what was written', () => {
    const value = fc.oneof(writableText, fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }), fc.boolean());
    const lines = fc.uniqueArray(fc.tuple(writableText, value), { selector: ([name]) => name });
    fc.assert(
      fc.property(lines, writableText, (preferences, comment) => {
        const { preferences: read, passedOver } = parsePrefs(renderPrefs([{ comment }, ...preferences]));
        expect([...read]).toEqual(preferences);
        expect(passedOver).toBe(0);
      }),
    );
  });

  it.each([
    ['blanks, either quotes, no semicolon', `user_pref( 'a' , "b" )\n`, [['a', 'b']]],
    [
      'several on a line, comments between',
      '/* x */ user_pref("a", 1); # y\npref("b", -2);sticky_pref("c", true);',
      [
        ['a', 1],
        ['b', -2],
        ['c', true],
      ],
    ],
    ['a line over several lines', 'user_pref(\n  "a",\n  1\n);', [['a', 1]]],
    ['escapes', String.raw`user_pref("a", "\x41\u00eb\n\\\"\'\q");`, [['a', 'Aë\n\\"\'q']]],
    ['the later of two', 'user_pref("a", 1);\nuser_pref("a", 2);', [['a', 2]]],
    ['attributes', 'pref("a", 1, locked, sticky);', [['a', 1]]],
    ['a comment that does not end', 'user_pref("a", 1);/* user_pref("b", 1);', [['a', 1]]],
  ])('reads %s', (_, text, expected) => {
    expect(preferencesIn(text)).toEqual(expected);
    expect(parsePrefs(text).passedOver).toBe(0);
  });

  it.each([
    ['user_pref("a', []],
    ['user_pref("a, 1);\nuser_pref("b", 1);', [['b', 1]]],
    ['user_pref("a", 1', []],
    ['user_pref("a", 12345678901);', []],
    ['user_pref("a", nothing);', []],
    ['user_pref(a, 1);', []],
    ['user_pref("a" + "b", 1);', []],
    ['if (x) user_pref("a", 1);', []],
  ])('passes over the line %s', (text, expected) => {
    expect(preferencesIn(text)).toEqual(expected);
    expect(parsePrefs(text).passedOver).toBe(1);
  });
});
