import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMailbox, phrase } from '../../../electron/core/formats/phrase';
import { writableText } from './writable-text';

/** Reads the name before an address: a quoted string, or encoded words, between which blanks do not count. RFC 2047 §6.2. */
function readPhrase(text: string): string {
  if (text.startsWith('"')) return text.slice(1, -1);
  const words = text.split(' ').map((word) => /^=\?utf-8\?B\?([A-Za-z0-9+/=]*)\?=$/.exec(word)?.[1] ?? '');
  // Each word is whole characters, so each can be decoded alone.
  return words.map((word) => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(word, 'base64'))).join('');
}

describe('phrase', () => {
  it.each([
    ['Jane Doë', '"Jane Doë"'],
    ["Žofie O'Neill-山田", `"Žofie O'Neill-山田"`],
    ['a "b"', '=?utf-8?B?YSAiYiI=?='],
  ])('writes %s', (name, text) => {
    expect(phrase(name)).toBe(text);
  });

  it('gives back every name, in words of at most 75 characters', () => {
    fc.assert(
      fc.property(writableText, (name) => {
        const text = phrase(name);
        expect(readPhrase(text)).toBe(name);
        if (!text.startsWith('"'))
          expect(Math.max(...text.split(' ').map((word) => word.length))).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('throws on a line break', () => {
    expect(() => phrase('Jane\nBcc: x')).toThrow(/line break/);
  });
});

describe('parseMailbox', () => {
  it('gives back every name that was written', () => {
    const name = writableText.filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(name, (given) => {
        expect(parseMailbox(`${phrase(given)} <a@example.net>`)).toEqual({ name: given, address: 'a@example.net' });
      }),
    );
  });

  it.each([
    ['a@example.net', null, 'a@example.net'],
    ['<a@example.net>', null, 'a@example.net'],
    ['Jane Doe <"a>b"@example.net>', 'Jane Doe', '"a>b"@example.net'],
    [String.raw`"Doe, \"J\" \\" <a@example.net>`, String.raw`Doe, "J" \ `.trim(), 'a@example.net'],
    ['=?iso-8859-1?Q?J=FCrgen_W?= =?utf-8*de?b?ZWnDnw==?= <a@example.net>', 'Jürgen Weiß', 'a@example.net'],
    ['=?no-charset?Q?J?= =?utf-8?b?%?= <a@example.net>', '=?no-charset?Q?J?==?utf-8?b?%?=', 'a@example.net'],
    [
      String.raw`"J d\"" =?iso-8859-1?b?RG/r?= "<&';#%s" =?utf-8?q?x?= <a@example.net>`,
      `J d" Doë <&';#%s x`,
      'a@example.net',
    ],
    ['', null, ''],
  ])('reads %s', (text, name, address) => {
    expect(parseMailbox(text)).toEqual({ name, address });
  });
});
