import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderToml } from '../../../electron/core/formats/toml';
import { writableText } from './writable-text';

/** A piece of a line and what follows it. */
type Read<T> = readonly [value: T, rest: string];

/** Reads a basic string. TOML 1.0: a backslash only stands before certain characters. */
function readString(text: string): Read<string> {
  const [whole, body] = /^"((?:[^"\\]|\\["\\])*)"/.exec(text) ?? [];
  if (whole === undefined || body === undefined) throw new Error(`No TOML string: ${text}`);
  return [body.replaceAll(/\\(["\\])/g, '$1'), text.slice(whole.length)];
}

function readKeys(text: string): Read<readonly string[]> {
  const [bare] = /^[A-Za-z0-9_-]+/.exec(text) ?? [];
  const [key, rest] = bare === undefined ? readString(text) : [bare, text.slice(bare.length)];
  if (!rest.startsWith('.')) return [[key], rest];
  const [keys, end] = readKeys(rest.slice(1));
  return [[key, ...keys], end];
}

/** The keys of a document with their values, each with the keys of its table before. */
function readToml(text: string): readonly (readonly [readonly string[], unknown])[] {
  let table: readonly string[] = [];
  return text.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const [keys, rest] = readKeys(line.startsWith('[') ? line.slice(1) : line);
    if (rest === ']') {
      table = keys;
      return [];
    }
    const value = rest.replace(/^ = /, '');
    return [[[...table, ...keys], value.startsWith('"') ? readString(value)[0] : JSON.parse(value)] as const];
  });
}

describe('renderToml', () => {
  it('writes tables and dotted keys', () => {
    const text = renderToml([
      { comment: 'c' },
      null,
      { table: ['accounts', 'a@b.c'] },
      [['imap', 'port'], 993],
      [['x'], true],
    ]);
    expect(text).toBe('# c\n\n[accounts."a@b.c"]\nimap.port = 993\nx = true\n');
  });

  it('gives back every key and text', () => {
    fc.assert(
      fc.property(writableText, writableText, (key, value) => {
        const text = renderToml([{ table: ['accounts', key] }, [['a', key], value]]);
        expect(readToml(text)).toEqual([[['accounts', key, 'a', key], value]]);
      }),
    );
  });

  it('throws on a line break', () => {
    expect(() => renderToml([[['a'], 'b\nc = 1']])).toThrow(/line break/);
    expect(() => renderToml([{ comment: 'a\rb' }])).toThrow(/line break/);
  });
});
