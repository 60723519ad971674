import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderGoIni } from '../../../electron/core/formats/go-ini';
import { writableText } from './writable-text';

/** Reads a value as version 1.67 of the Go package does, in the order of its `readValue`. */
function readValue(line: string): string {
  const text = line.replace(/^\s+/, '');
  for (const quote of ['"""', '`']) {
    if (!text.startsWith(quote) || text.length <= quote.length) continue;
    const end = text.lastIndexOf(quote);
    return end < quote.length ? '<not closed>' : text.slice(quote.length, end);
  }
  const trimmed = text.trim();
  if (trimmed.endsWith('\\')) return '<continued>';
  const uncommented = trimmed.replace(/[#;].*$/, '').trim();
  return uncommented.replace(/^(["'])(.*)\1$/, '$2');
}

function readGoIni(text: string): readonly (readonly [section: string, key: string, value: string])[] {
  let section = '';
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('[')) section = line.slice(1, line.lastIndexOf(']'));
    const [, key, value] = /^([\w-]+) = (.*)$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[section, key, readValue(value)] as const];
  });
}

function rendered(value: string): string {
  return renderGoIni([], [{ name: 'jane', lines: [['from', value]] }]);
}

/** Whether one of the ways of the format can hold the text. */
function isHeld(text: string): boolean {
  return !/%\(.*\)s/.test(text) && !(text.includes('`') && (text.includes('"""') || text.endsWith('"')));
}

describe('renderGoIni', () => {
  it.each([
    ['a plain text', 'jane', 'from = jane'],
    ['a quoted name before an address', '"Jane" <a@b>', 'from = "Jane" <a@b>'],
    ['the sign of a comment', 'a#b', 'from = `a#b`'],
    ['quotes around it', '"a"', 'from = `"a"`'],
    ['backquotes', 'a`b', 'from = """a`b"""'],
    ['a backslash at the end', 'a\\', 'from = `a\\`'],
  ])('writes %s', (_, value, line) => {
    expect(rendered(value)).toBe(`\n[jane]\n${line}\n`);
  });

  it('gives the package back every text that the format can hold, and throws on others', () => {
    fc.assert(
      fc.property(writableText, (value) => {
        if (isHeld(value)) expect(readGoIni(rendered(value))).toEqual([['jane', 'from', value]]);
        else expect(() => rendered(value)).toThrow('An INI file for Go');
      }),
    );
  });

  it.each(['a\nb', 'a\u2028b'])('throws on the line break in %j', (value) => {
    expect(() => rendered(value)).toThrow(/line break/);
  });

  it('throws on a section whose name the package would change', () => {
    expect(() => renderGoIni([], [{ name: ' jane', lines: [] }])).toThrow('a name that would be changed');
  });
});
