import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { javascriptComment, javascriptLiteral } from '../../../electron/core/formats/javascript';
import { writableText } from './writable-text';

it('gives JavaScript back every text', () => {
  fc.assert(
    fc.property(writableText, (text) => {
      expect(runInNewContext(`(${javascriptLiteral({ key: text })}).key`)).toBe(text);
    }),
  );
});

it('throws on a line break', () => {
  expect(() => javascriptLiteral(['a\nb'])).toThrow(/line break/);
  expect(() => javascriptComment('a\u2028b')).toThrow(/line break/);
});
