import { describe, expect, it } from 'vitest';
import { isOneLine } from '../../electron/core/one-line';
import { Secret } from '../../electron/core/secret';

describe('isOneLine', () => {
  it.each(['', 'jane@example.net', 'pass word', 'pässwörd', 'tab\tinside'])('takes %j', (text) => {
    expect(isOneLine(text)).toBe(true);
    expect(new Secret(text).isOneLine()).toBe(true);
  });

  it.each(['jane\r\nDELE 1', 'jane\nQUIT', 'jane\rQUIT', 'jane\0admin'])('refuses %j', (text) => {
    expect(isOneLine(text)).toBe(false);
    expect(new Secret(text).isOneLine()).toBe(false);
  });
});
