import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printableLine, printableText } from '../../electron/core/printable-text';

const actedOn = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe('printableLine', () => {
  it.each([
    ['what steers a terminal', 'imap.example.org\u001b[2J\u0007\u009b31m', 'imap.example.org31m'],
    ['what turns text round or hides in it', 'jane\u202eten\u2066\u200b\u200d\u{e0041}', 'janeten'],
  ])('takes out %s', (_, text, expected) => {
    expect(printableLine(text)).toBe(expected);
  });

  it('makes one line of several, whatever breaks them', () => {
    expect(printableLine('a\nb\r\nc\u2028d\u2029e\tf\vg')).toBe('a b  c d e f g');
  });

  it('cuts nothing off and keeps what is spaces and letters', () => {
    const path = `/home/jané/two  spaces/${'x'.repeat(4_000)}`;
    expect(printableLine(path)).toBe(path);
  });

  it('leaves nothing that a terminal acts on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(printableLine(text)).not.toMatch(actedOn);
      }),
    );
  });
});

describe('printableText', () => {
  it('keeps its own lines and columns', () => {
    expect(printableText('imap\thost:993\nsmtp\thost:465\n')).toBe('imap\thost:993\nsmtp\thost:465\n');
  });

  it('leaves nothing else that a terminal acts on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(printableText(text).replace(/[\n\t]/g, '')).not.toMatch(actedOn);
      }),
    );
  });
});
