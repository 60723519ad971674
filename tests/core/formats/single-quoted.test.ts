import fc from 'fast-check';
import { expect, it } from 'vitest';
import { singleQuoted } from '../../../electron/core/formats/single-quoted';
import { writableText } from './writable-text';

/** Reads a literal in single quotes, in which only these two characters are escaped. */
function readLiteral(literal: string): string {
  const [, body] = /^'((?:[^'\\]|\\['\\])*)'$/.exec(literal) ?? [];
  return body?.replaceAll(/\\(['\\])/g, '$1') ?? '<no literal>';
}

it('gives PHP, Python and Ruby back every text', () => {
  fc.assert(
    fc.property(writableText, (text) => {
      expect(readLiteral(singleQuoted(text))).toBe(text);
    }),
  );
});

it('throws on a line break', () => {
  expect(() => singleQuoted('a\nb')).toThrow(/line break/);
});
