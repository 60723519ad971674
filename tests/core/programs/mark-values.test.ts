import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markValues, valuesOf } from '../../../electron/core/programs/mark-values';
import { settingsToExport } from '../../../electron/core/wizard/export/settings-to-export';
import { accepted, checked } from '../wizard/wizard-after';

function marked(text: string, values: readonly string[]): readonly string[] {
  return markValues(text, values).flatMap((line) => line.filter(({ isValue }) => isValue).map((part) => part.text));
}

describe('the values of an account in a file', () => {
  it('are found as whole words, the longest first', () => {
    const text = '<hostname>mail.example.net</hostname>\n<port>993</port>\n<a>jane@example.net</a>';
    expect(marked(text, ['993', 'example.net', 'mail.example.net', 'jane@example.net'])).toEqual([
      'mail.example.net',
      '993',
      'jane@example.net',
    ]);
    expect(marked('9930 x993 mail.example.network', ['993', 'mail.example.net'])).toEqual([]);
    expect(marked('Server: mail.example.net.', ['mail.example.net'])).toEqual(['mail.example.net']);
  });

  it('are searched for literally, whatever characters they have', () => {
    expect(marked('login=j+(x)*@example.net;', ['j+(x)*@example.net'])).toEqual(['j+(x)*@example.net']);
  });

  it('are none without values', () => {
    expect(markValues('a\r\nb\n', ['', ''])).toEqual([
      [{ text: 'a', isValue: false }],
      [{ text: 'b', isValue: false }],
    ]);
  });

  it('leave every character of the file in its place', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 8 }), { maxLength: 5 }), (text, values) => {
        const lines = markValues(text, values).map((line) => line.map((part) => part.text).join(''));
        expect(lines.join('\n')).toBe(text.replace(/\r\n/g, '\n').replace(/\n$/, ''));
      }),
    );
  });

  it('are addresses, names, hosts, logins and ports', () => {
    const values = valuesOf([settingsToExport(checked({ incoming: accepted, outgoing: accepted }).account)]);
    expect(values).toEqual(expect.arrayContaining(['jane@example.net', 'Jane Doe', 'mail.example.net', '993', '587']));
  });
});
