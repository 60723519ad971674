import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountrcBytesAtMost, parseAccountrc, renderAccountrc } from '../../../electron/core/formats/accountrc';
import { byteLength } from '../../../electron/core/formats/byte-length';
import { writableText } from './writable-text';

/** Bytes that both programs read at once, without the one that ends the text. */
const bufferBytes = 1_023;

/** Reads an account as both programs do: by lines of limited bytes, up to the next section; a value begins right behind the first `=`. */
function readAccountrc(text: string, number: number, keys: readonly string[]): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  let isInside = false;
  for (const line of linesOf(text)) {
    if (line.startsWith('[')) isInside = line === `[Account: ${number}]`;
    const key = isInside ? keys.find((name) => line.startsWith(`${name}=`)) : undefined;
    if (key !== undefined) values[key] = line.slice(key.length + 1);
  }
  return values;
}

function linesOf(text: string): readonly string[] {
  const decoder = new TextDecoder();
  return text.split('\n').flatMap((line) => {
    const bytes = new TextEncoder().encode(line);
    const pieces: string[] = [];
    for (let at = 0; at === 0 || at < bytes.length; at += bufferBytes)
      pieces.push(decoder.decode(bytes.subarray(at, at + bufferBytes)));
    return pieces;
  });
}

const writableValue = writableText.filter((text) => byteLength(text) <= accountrcBytesAtMost);

describe('renderAccountrc', () => {
  it('writes accounts with their numbers, keys and comments', () => {
    const text = renderAccountrc([
      { number: 7, lines: [{ comment: 'c' }, ['name', 'Jane'], ['imap_port', 993]] },
      { number: 9, lines: [] },
    ]);
    expect(text).toBe('\n[Account: 7]\n# c\nname=Jane\nimap_port=993\n\n[Account: 9]\n');
  });

  it('gives both programs back every value that it can hold', () => {
    fc.assert(
      fc.property(writableValue, writableValue, (name, login) => {
        const text = renderAccountrc([
          { number: 1, lines: [['name', 'other']] },
          {
            number: 2,
            lines: [
              ['name', name],
              ['user_id', login],
            ],
          },
        ]);
        expect(readAccountrc(text, 2, ['name', 'user_id'])).toEqual({ name, user_id: login });
      }),
    );
  });

  it('throws on a value that both programs would cut', () => {
    expect(renderAccountrc([{ number: 1, lines: [['name', 'ë'.repeat(500)]] }])).toContain('name=ë');
    expect(() => renderAccountrc([{ number: 1, lines: [['name', 'ë'.repeat(501)]] }])).toThrow('would be cut');
  });

  it.each(['a\nb', 'a\u2028b', 'a\0b'])('throws on %j', (name) => {
    expect(() => renderAccountrc([{ number: 1, lines: [['name', name]] }])).toThrow(/line break/);
  });
});

describe('parseAccountrc', () => {
  it('gives back every account that was written', () => {
    const text = writableValue;
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(999_999_999)), text, text, (numbers, name, comment) => {
        const sections = numbers.map((number) => ({ number, lines: [{ comment }, ['name', name] as const] }));
        const read = parseAccountrc(renderAccountrc(sections));
        expect(read).toEqual(numbers.map((number) => ({ number, values: new Map([['name', name]]) })));
      }),
    );
  });

  it('leaves out what belongs to no account, and takes the later of two values', () => {
    const text = 'a=0\n[Account: 2]\na=1\n#a=2\na= 3 = \n=4\n[Account: x]\na=5\n[Other]\na=6\n';
    expect(parseAccountrc(text)).toEqual([{ number: 2, values: new Map([['a', ' 3 = ']]) }]);
  });
});
