import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileStems, safeFileName } from '../../electron/core/file-name';

describe('safeFileName', () => {
  it.each([
    ['jane.doe@example.net', 'jane.doe@example.net'],
    ['Jane@Example.NET', 'jane@example.net'],
    ['"o+50%d"@example.net', '_o+50_d_@example.net'],
    ['../../etc/passwd', '__.._etc_passwd'],
    ['con.example', '_con.example'],
    ['NUL', '_nul'],
    ['-rf@example.net', '_rf@example.net'],
    ['jane@[192.0.2.7]', 'jane@_192.0.2.7_'],
  ])('makes of %j the name %j', (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  it('makes any text safe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(safeFileName(text)).toMatch(/^[a-z0-9@+=_][a-z0-9.@+=_-]{0,120}$/);
      }),
    );
  });

  it('leaves room for an ending behind the longest address', () => {
    expect(safeFileName(`${'a'.repeat(64)}@${'b'.repeat(255)}`)).toHaveLength(120);
  });
});

describe('fileStems', () => {
  it('gives addresses with the same file name different stems', () => {
    const addresses = ['a"b@x.example', 'a%b@x.example', 'A_B@x.example'];
    expect(fileStems(addresses)).toEqual(['a_b@x.example', 'a_b@x.example-2', 'a_b@x.example-3']);
  });
});
