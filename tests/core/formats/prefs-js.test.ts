import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPrefs } from '../../../electron/core/formats/prefs-js';
import { writableText } from './writable-text';

/** The preferences that a JavaScript engine reads from a file: `prefs.js` is a subset of JavaScript. */
function evaluate(text: string): ReadonlyMap<string, unknown> {
  const prefs = new Map<string, unknown>();
  runInNewContext(text, { user_pref: (name: string, value: unknown) => prefs.set(name, value) });
  return prefs;
}

describe('renderPrefs', () => {
  it('gives names and values of every type back to an evaluator', () => {
    const value = fc.oneof(writableText, fc.integer(), fc.boolean());
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(writableText, value), { selector: ([name]) => name }), (lines) => {
        expect([...evaluate(renderPrefs(lines))]).toEqual(lines);
      }),
    );
  });

  it('lets no comment become a preference', () => {
    fc.assert(
      fc.property(writableText, (text) => {
        expect(evaluate(renderPrefs([{ comment: text }, ['a', 1]]))).toEqual(new Map([['a', 1]]));
      }),
    );
  });

  it('writes numbers bare and texts quoted, because their type matters to Thunderbird', () => {
    expect(
      renderPrefs([
        ['port', 993],
        ['name', '993'],
        ['valid', true],
      ]),
    ).toBe('user_pref("port", 993);\nuser_pref("name", "993");\nuser_pref("valid", true);\n');
  });
});
