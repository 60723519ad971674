import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../electron/core/formats/byte-length';
import { msmtprcBytesAtMost, parseMsmtprc, renderMsmtprc } from '../../../electron/core/formats/msmtprc';
import { writableText } from './writable-text';

/** Reads a configuration as msmtp does: a command, then the rest of the line without blanks and one pair of quotes around it. */
function readMsmtprc(text: string): readonly (readonly [string, string])[] {
  const lines = text.split('\n').map((line) => line.replace(/^ +| +$/g, ''));
  const commands = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return commands.map((line) => {
    const [, command = '', rest = ''] = /^([^ ]+) *(.*)$/.exec(line) ?? [];
    return [command, /^".*"$/.test(rest) ? rest.slice(1, -1) : rest];
  });
}

describe('renderMsmtprc', () => {
  it('writes a command a line, and quotes only what would lose its ends', () => {
    const text = renderMsmtprc([{ comment: 'Sending' }, null, ['port', 587], ['user', 'jane'], ['password', ' a"b"']]);
    expect(text).toBe('# Sending\n\nport 587\nuser jane\npassword " a"b""\n');
  });

  it('gives msmtp back every argument', () => {
    fc.assert(
      fc.property(fc.array(writableText), (texts) => {
        const lines = texts.map((text) => ['password', text] as const);
        expect(readMsmtprc(renderMsmtprc(lines))).toEqual(lines);
      }),
    );
  });

  it('writes arguments as long as msmtp takes them, and throws on longer ones', () => {
    const bytes = msmtprcBytesAtMost('password');
    const longest = ` ${'h'.repeat(bytes - 2)} `;
    const text = renderMsmtprc([['password', longest]]);
    // Measured with msmtp 1.8.23: one byte more, and it refuses the file.
    expect(byteLength(text)).toBe(500);
    expect(parseMsmtprc(text)).toEqual([{ line: 1, command: 'password', argument: longest }]);
    expect(parseMsmtprc(`user ${'ë'.repeat(248)}`)).toEqual([{ line: 1, command: '', argument: '' }]);
    expect(() => renderMsmtprc([['password', ` ${'h'.repeat(bytes)}`]])).toThrow('refuses');
  });

  it('throws on a line break, which msmtp cannot read', () => {
    expect(() => renderMsmtprc([['user', 'jane\nhost evil.example']])).toThrow(/line break/);
    expect(() => renderMsmtprc([{ comment: 'a\rb' }])).toThrow(/line break/);
  });
});
