import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../electron/core/formats/byte-length';
import { mbsyncrcBytesAtMost, renderMbsyncrc } from '../../../electron/core/formats/mbsyncrc';
import { writableText } from './writable-text';

/** The words of a line, by the rules of mbsync's `next_arg`: quotes group, a backslash keeps the next character, `#` begins a comment. */
function readWords(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '\\') {
      at++;
      word = (word ?? '') + line.charAt(at);
    } else if (character === '"') {
      isQuoted = !isQuoted;
      word ??= '';
    } else if (!isQuoted && character === '#') {
      break;
    } else if (!isQuoted && /[ \t]/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else {
      word = (word ?? '') + character;
    }
  }
  return isQuoted ? ['<not closed>'] : [...words, ...(word === null ? [] : [word])];
}

describe('renderMbsyncrc', () => {
  it('quotes only what needs it', () => {
    const text = renderMbsyncrc([
      { comment: 'c' },
      ['Host', 'a.example'],
      ['User', 'a b'],
      ['AuthMechs', 'PLAIN', 'LOGIN'],
      null,
    ]);
    expect(text).toBe('# c\nHost a.example\nUser "a b"\nAuthMechs PLAIN LOGIN\n\n');
  });

  it('gives mbsync back every argument', () => {
    fc.assert(
      fc.property(fc.array(writableText), (values) => {
        const [line = ''] = renderMbsyncrc([['Pass', ...values]]).split('\n');
        expect(readWords(line)).toEqual(['Pass', ...values]);
      }),
    );
  });

  it('writes any argument as long as is promised, and throws on a line that mbsync would cut', () => {
    const bytes = mbsyncrcBytesAtMost('Pass');
    const [line = ''] = renderMbsyncrc([['Pass', '"'.repeat(bytes)]]).split('\n');
    // Measured with isync 1.4.4: it cuts lines from 1,022 bytes on.
    expect(byteLength(line)).toBe(1_021);
    expect(() => renderMbsyncrc([['Pass', '"'.repeat(bytes + 1)]])).toThrow('cut');
  });

  it('throws on a line break', () => {
    expect(() => renderMbsyncrc([['User', 'jane\nPassCmd "id"']])).toThrow(/line break/);
    expect(() => renderMbsyncrc([{ comment: 'a\rb' }])).toThrow(/line break/);
  });
});
