import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderIni } from '../../../electron/core/formats/ini';
import { asciiText } from './writable-text';

/** Reads as Windows' GetPrivateProfileString: the first `=` splits, space around a value and one pair of quotes go. */
function readValue(text: string, section: string, key: string): string | undefined {
  const lines = text.split('\r\n');
  const start = lines.indexOf(`[${section}]`);
  const line = lines.slice(start + 1).find((candidate) => candidate.startsWith(`${key}=`));
  return line
    ?.slice(key.length + 1)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
}

describe('renderIni', () => {
  it('gives any ASCII value back by the rules of Windows', () => {
    fc.assert(
      fc.property(asciiText, (value) => {
        const text = renderIni(
          ['a comment'],
          [
            {
              name: 'Account1',
              entries: [
                ['DisplayName', value],
                ['Port', 993],
              ],
            },
          ],
        );
        expect(readValue(text, 'Account1', 'DisplayName')).toBe(value);
        expect(readValue(text, 'Account1', 'Port')).toBe('993');
      }),
    );
  });

  it('ends every line with CRLF and has no BOM', () => {
    expect(renderIni(['c'], [{ name: 'A', entries: [['k', 'v']] }])).toBe('; c\r\n[A]\r\nk=v\r\n');
  });

  it.each(['a\r\nSMTPServer=evil.example', 'Doë'])('throws on %j', (value) => {
    expect(() => renderIni([], [{ name: 'A', entries: [['k', value]] }])).toThrow('file was given');
  });
});
