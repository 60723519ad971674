import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainVariable, renderDotenv } from '../../../electron/core/formats/dotenv';
import { writableText } from './writable-text';

/** Reads a value as version 5 of `vlucas/phpdotenv` does, with its states; a `$` that is not escaped begins a variable. */
function readValue(text: string): string {
  if (!text.startsWith('"')) return /[\s#'"\\$]/.test(text) ? '<not plain>' : text;
  let value = '';
  for (let at = 1; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') return at === text.length - 1 ? value : '<text after the quotes>';
    if (sign === '$') return '<a variable>';
    if (sign === '\\') {
      const escaped = text[++at];
      if (escaped === undefined || !'"\\$'.includes(escaped)) return '<unknown escape>';
      value += escaped;
    } else value += sign;
  }
  return '<no end>';
}

describe('renderDotenv', () => {
  it.each([
    ['plain text', 'smtp.example.net', 'A=smtp.example.net'],
    ['a number', 587, 'A=587'],
    ['nothing', '', 'A=""'],
    ['a blank', 'a b', 'A="a b"'],
    ['a variable', '$HOME', 'A="\\$HOME"'],
    ['quotes', 'a"b', 'A="a\\"b"'],
    ['the sign of a comment', 'a#b', 'A="a#b"'],
  ])('writes %s', (_, value, line) => {
    expect(renderDotenv([['A', value]])).toBe(`${line}\n`);
  });

  it('gives Laravel back every text', () => {
    fc.assert(
      fc.property(writableText, (text) => {
        const [, value = ''] = /^A=(.*)\n$/u.exec(renderDotenv([['A', text]])) ?? [];
        expect(readValue(value)).toBe(text);
      }),
    );
  });

  it('writes plain values that another reader understands too', () => {
    fc.assert(
      fc.property(writableText.filter(isPlainVariable), (text) => {
        expect(parseEnv(renderDotenv([{ comment: 'c' }, ['A', text]]))).toEqual({ A: text });
      }),
    );
  });

  it('throws on a line break', () => {
    expect(() => renderDotenv([['A', 'a\nB=1']])).toThrow(/line break/);
    expect(() => renderDotenv([{ comment: 'a\nB=1' }])).toThrow(/line break/);
  });
});
