import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReg } from '../../../electron/core/formats/reg';
import { writableText } from './writable-text';

const path = 'HKEY_CURRENT_USER\\Software\\Example';

/** Reads the text values of a file: the text between the outer quotes, without escapes. */
function readTexts(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const text = new TextDecoder('utf-16le').decode(bytes);
  const values = text.matchAll(/^"((?:[^"\\]|\\.)*)"="((?:[^"\\]|\\.)*)"\r$/gmu);
  return [...values].map(([, name = '', value = '']) => [unescaped(name), unescaped(value)]);
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/gu, '$1');
}

describe('renderReg', () => {
  it('gives any name and text back', () => {
    fc.assert(
      fc.property(writableText, writableText, (name, value) => {
        expect(readTexts(renderReg(['a comment'], [{ path, values: [[name, value]] }]))).toEqual([[name, value]]);
      }),
    );
  });

  it('is UTF-16LE with BOM and CRLF, and starts with the line that Windows asks for', () => {
    const bytes = renderReg([], [{ path, values: [] }]);
    expect([...bytes.subarray(0, 4)]).toEqual([0xff, 0xfe, 'W'.charCodeAt(0), 0]);
    expect(new TextDecoder('utf-16le').decode(bytes)).toBe(`Windows Registry Editor Version 5.00\r\n\r\n[${path}]\r\n`);
  });

  it('writes numbers as eight hexadecimal digits and null as a removal', () => {
    const bytes = renderReg(
      [],
      [
        {
          path,
          values: [
            ['on', 1],
            ['gone', null],
          ],
        },
      ],
    );
    const text = new TextDecoder('utf-16le').decode(bytes);
    expect(text).toContain('"on"=dword:00000001\r\n"gone"=-\r\n');
  });
});
