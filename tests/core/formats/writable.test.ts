import { describe, expect, it } from 'vitest';
import { isWritable, writable } from '../../../electron/core/formats/writable';

describe('isWritable', () => {
  it.each(['', 'Jane Doë', `<&'"\\%$`, '田中', '😀'])('takes %j', (text) => {
    expect(isWritable(text)).toBe(true);
  });

  it.each(['a\nb', 'a\rb', 'a\tb', '\0', '\u007f', '\u0085', '\u2028', '\u2029', '\ud83d', '\ufffe'])(
    'refuses %j',
    (text) => {
      expect(isWritable(text)).toBe(false);
    },
  );
});

describe('writable', () => {
  it('throws on text that a field check refuses', () => {
    expect(() => writable('a\nb')).toThrow('control character');
  });
});
