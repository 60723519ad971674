import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, printableLine, printableText } from '../../electron/core/clean-text';
import { limits } from '../../electron/core/limits';
import { processorMs } from '../fakes/processor-time';

describe('cleanText', () => {
  it('takes out control sequences of a terminal', () => {
    expect(cleanText('+OK \u001b[31mready\u001b[0m\u0007')).toBe('+OK ready');
  });

  it('takes out characters that reverse or hide text', () => {
    expect(cleanText('moc.elpmaxe\u202e\u2066 zero\u200bwidth\ufeff')).toBe('moc.elpmaxe zerowidth');
  });

  it('makes one line of several', () => {
    expect(cleanText('554-gmx.net Service not available\r\n554 Bad DNS PTR resource record.\r\n')).toBe(
      '554-gmx.net Service not available 554 Bad DNS PTR resource record.',
    );
  });

  it('keeps the letters of every language', () => {
    expect(cleanText('Неверный пароль, 密码错误, كلمة المرور')).toBe('Неверный пароль, 密码错误, كلمة المرور');
  });

  it('ends text that is too long with an ellipsis', () => {
    const long = cleanText('x'.repeat(limits.seenChars + 1));
    expect(long).toHaveLength(limits.seenChars);
    expect(long.endsWith('x…')).toBe(true);
  });

  it.each([
    ['blanks before the text', `${' '.repeat(1_000_000)}+OK ready`, '+OK ready'],
    ['blanks behind the text', `+OK ready${' '.repeat(1_000_000)}`, '+OK ready'],
    ['line breaks in the text', `+OK${'\r\n'.repeat(500_000)}ready`, '+OK…'],
    ['invisible characters', `+OK${'\u200b'.repeat(1_000_000)}ready`, '+OK…'],
    ['control sequences', `+OK${'\u001b[31m'.repeat(200_000)}ready`, '+OK…'],
    ['control sequences without an end', `+OK ${'\u001b[3'.repeat(300_000)}`, `+OK ${'[3'.repeat(247)}[…`],
  ])('takes no time for a megabyte of %s', (_, text, expected) => {
    expect(processorMs(() => expect(cleanText(text)).toBe(expected))).toBeLessThan(1_000);
  });

  it('leaves no control, format or unpaired surrogate character and never exceeds the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect([...clean].length).toBeLessThanOrEqual(limits.seenChars);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

const actedOn = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe('printableLine', () => {
  it.each([
    ['what steers a terminal', 'imap.example.org\u001b[2J\u0007\u009b31m', 'imap.example.org31m'],
    ['what turns text round or hides in it', 'jane\u202eten\u2066\u200b\u200d\u{e0041}', 'janeten'],
  ])('takes out %s', (_, text, expected) => {
    expect(printableLine(text)).toBe(expected);
  });

  it('makes one line of several, for every kind of line break', () => {
    expect(printableLine('a\nb\r\nc\u2028d\u2029e\tf\vg')).toBe('a b  c d e f g');
  });

  it('cuts nothing off and keeps spaces and letters', () => {
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
