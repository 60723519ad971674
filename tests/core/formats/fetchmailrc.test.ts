import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderFetchmailrc } from '../../../electron/core/formats/fetchmailrc';
import { writableText } from './writable-text';

/** The words of a run control file, by the rules of fetchmail's lexer: a text ends at the next quotation mark, and numbers are octal. */
function readWords(text: string): readonly string[] {
  return [...text.matchAll(/#[^\n]*|"([^"]*)"|[^\s"#]+/g)].flatMap(([word, body]) => {
    if (word.startsWith('#')) return [];
    return body === undefined ? [word] : [unescaped(body)];
  });
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([0-7]{1,3}|.)/gsu, (_, escaped: string) =>
    /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : escaped,
  );
}

describe('renderFetchmailrc', () => {
  it('writes words and texts', () => {
    const text = renderFetchmailrc([
      { comment: 'c' },
      { words: ['poll', { text: 'a.example' }] },
      { words: ['service', 993], isContinued: true },
      null,
    ]);
    expect(text).toBe('# c\npoll "a.example"\n    service 993\n\n');
  });

  it('gives fetchmail back every text', () => {
    fc.assert(
      fc.property(fc.array(writableText), (texts) => {
        const rendered = renderFetchmailrc([{ words: ['user', ...texts.map((text) => ({ text }))] }]);
        expect(readWords(rendered)).toEqual(['user', ...texts]);
      }),
    );
  });

  it('throws on a line break', () => {
    expect(() => renderFetchmailrc([{ words: [{ text: 'a\nb' }] }])).toThrow(/line break/);
    expect(() => renderFetchmailrc([{ comment: 'a\rb' }])).toThrow(/line break/);
  });
});
