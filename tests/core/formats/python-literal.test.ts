import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pythonLiteral } from '../../../electron/core/formats/python-literal';
import { writableText } from './writable-text';

/** Reads a literal in single quotes as Python does, where only these two characters are escaped. */
function readLiteral(literal: string): string {
  const [, body] = /^'((?:[^'\\]|\\['\\])*)'$/.exec(literal) ?? [];
  return body?.replaceAll(/\\(['\\])/g, '$1') ?? '<no literal>';
}

it('gives Python back every text', () => {
  fc.assert(
    fc.property(writableText, (text) => {
      expect(readLiteral(pythonLiteral(text))).toBe(text);
    }),
  );
});

it('throws on a line break', () => {
  expect(() => pythonLiteral('a\nb')).toThrow(/line break/);
});
