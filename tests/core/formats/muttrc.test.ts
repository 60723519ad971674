import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMuttrc } from '../../../electron/core/formats/muttrc';
import { writableText } from './writable-text';

/** Reads a value in double quotes as Mutt does: a backslash keeps the next character, `$` and a backquote would be replaced. */
function readQuoted(text: string): string {
  let read = '';
  for (let at = 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') return at === text.length - 1 ? read : '<text after the quotes>';
    if (character === '$' || character === '`') return '<replaced>';
    if (character === '\\') at++;
    read += text.charAt(at);
  }
  return '<not closed>';
}

/** The variables of a muttrc. A line that ends with a backslash continues on the next one, also in a comment. */
function readMuttrc(text: string): readonly (readonly [string, string])[] {
  const lines = text.replaceAll('\\\n', '').split('\n');
  return lines.flatMap((line) => {
    const [, variable, value] = /^set (\w+) = (.*)$/.exec(line) ?? [];
    if (variable === undefined || value === undefined) return [];
    return [[variable, value.startsWith('"') ? readQuoted(value) : value] as const];
  });
}

describe('renderMuttrc', () => {
  it('writes a variable a line', () => {
    const text = renderMuttrc([{ comment: 'Mail' }, null, ['from', 'jane'], ['ssl_force_tls', true], ['timeout', 9]]);
    expect(text).toBe('# Mail\n\nset from = "jane"\nset ssl_force_tls = yes\nset timeout = 9\n');
  });

  it('gives Mutt back every text, whatever stands in a comment before it', () => {
    fc.assert(
      fc.property(writableText, writableText, (comment, text) => {
        expect(readMuttrc(renderMuttrc([{ comment }, ['imap_pass', text]]))).toEqual([['imap_pass', text]]);
      }),
    );
  });

  it('throws on a line break', () => {
    expect(() => renderMuttrc([['from', 'jane\nset x = y']])).toThrow(/line break/);
    expect(() => renderMuttrc([{ comment: 'a\rb' }])).toThrow(/line break/);
  });
});
