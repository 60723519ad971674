import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJavaProperties } from '../../../electron/core/formats/java-properties';
import { writableText } from './writable-text';

/** Reads a line as `java.util.Properties.load` does: the key ends at a separator, blanks before the value are dropped, escapes end last. */
function readProperty(line: string): readonly [string, string] {
  const [, key = '', value = ''] = /^\s*((?:\\.|[^\\:=\s])*)[ \t\f]*[:=]?[ \t\f]*(.*)$/.exec(line) ?? [];
  return [unescaped(key), unescaped(value)];
}

function unescaped(text: string): string {
  return text.replaceAll(/\\u([0-9a-fA-F]{4})|\\(.)/g, (_, unit, sign) =>
    unit === undefined ? sign : String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

describe('renderJavaProperties', () => {
  it.each([
    ['plain text', 'a b', 'k=a b'],
    ['a backslash', 'a\\b', 'k=a\\\\b'],
    ['a blank at the beginning', ' a', 'k=\\ a'],
    ['a letter beyond ASCII', 'ë', 'k=\\u00eb'],
    ['a letter beyond sixteen bits', '😀', 'k=\\ud83d\\ude00'],
  ])('writes %s', (_, value, line) => {
    expect(renderJavaProperties([['k', value]])).toBe(`${line}\n`);
  });

  it('gives Java back every text', () => {
    fc.assert(
      fc.property(writableText, (text) => {
        expect(readProperty(renderJavaProperties([['spring.mail.password', text]]).slice(0, -1))).toEqual([
          'spring.mail.password',
          text,
        ]);
      }),
    );
  });

  it('throws on a line break', () => {
    expect(() => renderJavaProperties([['a', 'a\nb']])).toThrow(/line break/);
    expect(() => renderJavaProperties([{ comment: 'a\nb' }])).toThrow(/line break/);
  });
});
