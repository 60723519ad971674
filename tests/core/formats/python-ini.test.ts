import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPythonIniValue, renderPythonIni } from '../../../electron/core/formats/python-ini';
import { writableText } from './writable-text';

/** Reads as Python's `configparser` does: the first `=` splits, blanks at the ends go, `%%` is `%` where it interpolates. */
function readPythonIni(text: string, interpolates: boolean): readonly (readonly [string, string, string])[] {
  let section = '';
  return text.split('\n').flatMap((line) => {
    if (/^\s*[#;]/.test(line)) return [];
    const [, header] = /^\[(.+)\]/.exec(line) ?? [];
    if (header !== undefined) section = header;
    const at = line.indexOf('=');
    if (header !== undefined || at === -1) return [];
    const value = line.slice(at + 1).trim();
    return [[section, line.slice(0, at).trim(), interpolates ? interpolated(value) : value] as const];
  });
}

function interpolated(value: string): string {
  return /%(?!%)/.test(value.replaceAll('%%', '')) ? '<variable>' : value.replaceAll('%%', '%');
}

describe('renderPythonIni', () => {
  it('writes comments, sections and keys', () => {
    const section = {
      name: 'general',
      lines: [['accounts', 'jane'] as const, { comment: 'c' }, ['port', 993] as const],
    };
    const text = renderPythonIni(['first'], [section], { interpolates: true });
    expect(text).toBe('# first\n\n[general]\naccounts = jane\n# c\nport = 993\n');
  });

  it.each([true, false])(
    'gives Python back every value without blanks at its ends; it interpolates: %s',
    (interpolates) => {
      fc.assert(
        fc.property(writableText.filter(isPythonIniValue), (value) => {
          const text = renderPythonIni([], [{ name: 'a', lines: [['key', value]] }], { interpolates });
          expect(readPythonIni(text, interpolates)).toEqual([['a', 'key', value]]);
        }),
      );
    },
  );

  it.each([' a', 'a\u3000', 'a\nb'])('throws on %j', (value) => {
    expect(() => renderPythonIni([], [{ name: 'a', lines: [['key', value]] }], { interpolates: false })).toThrow();
  });
});
