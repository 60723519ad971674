import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeyFileEntry, renderKeyFile } from '../../../electron/core/formats/key-file';
import { writableText } from './writable-text';

/** Escapes as GLib's `g_key_file_parse_value_as_string` decodes them. */
const escapes: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r', '\\': '\\' };

/** Reads the values of a group as GLib does: blanks around the key and before the value go, and an unknown escape is an error. */
function readKeyFile(text: string, group: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  let current = '';
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('[') && line.endsWith(']')) {
      current = line.slice(1, -1);
      continue;
    }
    const at = line.indexOf('=');
    if (at < 1) throw new Error(`No key in ${line}`);
    if (current === group) values[line.slice(0, at).trim()] = line.slice(at + 1).replace(/^[ \t\v\f\r]+/, '');
  }
  return values;
}

function decode(raw: string): string {
  let text = '';
  for (let index = 0; index < raw.length; index++) {
    const character = raw.charAt(index);
    if (character !== '\\') text += character;
    else {
      index++;
      const decoded = escapes[raw.charAt(index)];
      if (decoded === undefined) throw new Error(`An escape that GLib does not know: ${raw}`);
      text += decoded;
    }
  }
  return text;
}

/** Splits at semicolons without a backslash before them, as GLib does; the last one ends the list. */
function decodeList(raw: string): readonly string[] {
  const items: string[] = [];
  let item = '';
  for (let index = 0; index < raw.length; index++) {
    const character = raw.charAt(index);
    if (character === '\\' && raw.charAt(index + 1) === ';') {
      item += ';';
      index++;
    } else if (character === '\\') {
      item += decode(raw.slice(index, index + 2));
      index++;
    } else if (character === ';') {
      items.push(item);
      item = '';
    } else item += character;
  }
  return items;
}

function rendered(entry: KeyFileEntry): string {
  return renderKeyFile([], [{ name: 'Account', lines: [entry] }]);
}

describe('renderKeyFile', () => {
  it('writes comments, groups, numbers and yes and no', () => {
    const text = renderKeyFile(
      ['first'],
      [
        { name: 'Data Source', lines: [['Enabled', true], { comment: 'c' }] },
        { name: 'Security', lines: [['Port', 993]] },
      ],
    );
    expect(text).toBe('# first\n\n[Data Source]\nEnabled=true\n# c\n\n[Security]\nPort=993\n');
  });

  it('gives GLib back every text', () => {
    fc.assert(
      fc.property(writableText, (text) => {
        const { User } = readKeyFile(rendered(['User', text]), 'Account');
        expect(decode(User ?? '<missing>')).toBe(text);
      }),
    );
  });

  it('gives GLib back every list', () => {
    fc.assert(
      fc.property(fc.array(writableText), (texts) => {
        const { User } = readKeyFile(rendered(['User', texts]), 'Account');
        expect(decodeList(User ?? '<missing>')).toEqual(texts);
      }),
    );
  });

  it('keeps a blank at both ends from readers that would drop it', () => {
    expect(rendered(['User', ' a '])).toContain('User=\\sa\\s\n');
    expect(rendered(['User', ' '])).toContain('User=\\s\n');
  });

  it.each(['a\nb', 'a\u2028b', 'a\tb'])('throws on %j', (text) => {
    expect(() => rendered(['User', text])).toThrow(/line break/);
    expect(() => rendered(['User', [text]])).toThrow(/line break/);
  });

  it('throws on a group whose name has a bracket', () => {
    expect(() => renderKeyFile([], [{ name: 'a]', lines: [] }])).toThrow('a bracket in its name');
  });
});
