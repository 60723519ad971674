import { describe, expect, it } from 'vitest';
import { doubtfulBlanks, withoutBlanks } from '../../electron/core/doubtful-blanks';

describe('doubtfulBlanks', () => {
  it.each([
    ['an app password in groups', 'abcd efgh ijkl mnop', true, 'inside', 'abcdefghijklmnop'],
    ['the same where the provider is not known', 'abcd efgh ijkl mnop', false, 'inside', 'abcdefghijklmnop'],
    [
      'the same with non-breaking blanks and a line break',
      'abcd\u00a0efgh\u00a0ijkl\u00a0mnop\n',
      false,
      'inside',
      'abcdefghijklmnop',
    ],
    ['an app password with a blank at its end', 'abcdefghijklmnop ', true, 'inside', 'abcdefghijklmnop'],
    [
      'a passphrase that was pasted with a blank at its end',
      'correct horse battery ',
      false,
      'at-end',
      'correct horse battery',
    ],
  ] as const)('finds those of %s', (_, text, isAppPassword, which, without) => {
    expect(doubtfulBlanks(text, isAppPassword)).toBe(which);
    expect(withoutBlanks(text, which)).toBe(without);
  });

  it.each([
    ['a passphrase', 'correct horse battery staple', false],
    ['four words of four letters and more', 'only four more words here', false],
    ['no blanks at all', 'abcdefghijklmnop', true],
  ])('finds none in %s', (_, text, isAppPassword) => {
    expect(doubtfulBlanks(text, isAppPassword)).toBeNull();
  });
});
