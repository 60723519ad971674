import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReg, registryText } from '../../../electron/core/formats/read-reg';
import { renderReg } from '../../../electron/core/formats/reg';
import { settingsText } from '../../../electron/core/reading/settings-text';
import { writableText } from './writable-text';

const path = 'HKEY_CURRENT_USER\\Software\\Example';

function valueOfLine(line: string) {
  return registryText(readReg(`[${path}]\n${line}`)[0]?.values.get('a'));
}

describe('readReg', () => {
  it('gives any name and text back that is written, the name in lower case', () => {
    fc.assert(
      fc.property(writableText, writableText, (name, value) => {
        const [key] = readReg(settingsText(renderReg(['a comment'], [{ path, values: [[name, value]] }])));
        expect(key?.path).toBe(path);
        expect(registryText(key?.values.get(name.toLowerCase()))).toBe(value);
      }),
    );
  });

  it('reads numbers, and no text from them', () => {
    const [key] = readReg(`[${path}]\n"Port"=dword:000003e1`);
    expect(key?.values.get('port')).toEqual({ kind: 'number', number: 993 });
    expect(valueOfLine('"a"=dword:000003e1')).toBeNull();
  });

  it('reads bytes over several lines, as UTF-16 or Windows-1252, to their first zero', () => {
    expect(valueOfLine('"a"=hex:6a,00,\\\n  f6,00,00,00,41,00')).toBe('jö');
    expect(valueOfLine('"a"=hex(2):6a,f6,72,67,00')).toBe('jörg');
    expect(valueOfLine('"a"=hex:')).toBe('');
  });

  it('leaves out keys and values that the file removes, and lines that are none', () => {
    expect(readReg(`[-${path}]\n"a"="b"`)).toEqual([]);
    expect(valueOfLine('"a"=-')).toBeNull();
    expect(valueOfLine('"a=1')).toBeNull();
    expect(valueOfLine('@="default"')).toBeNull();
  });
});
