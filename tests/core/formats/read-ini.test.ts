import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderIni } from '../../../electron/core/formats/ini';
import { readIni } from '../../../electron/core/formats/read-ini';
import { settingsText } from '../../../electron/core/reading/settings-text';
import { asciiText } from './writable-text';

describe('readIni', () => {
  it('gives any ASCII value back that is written', () => {
    fc.assert(
      fc.property(asciiText, (value) => {
        const written = renderIni(['a comment'], [{ name: 'Account1', entries: [['DisplayName', value]] }]);
        const [section] = readIni(settingsText(new TextEncoder().encode(written)));
        expect(section?.name).toBe('account1');
        expect(section?.values.get('displayname')).toBe(value);
      }),
    );
  });

  it('takes the first of two values, and passes comments and lines of no section over', () => {
    const [section] = readIni('x=0\n[A\n;y=1\n  Y = 2 \ny=3\nnonsense');
    expect(section?.name).toBe('a');
    expect([...(section?.values ?? [])]).toEqual([['y', '2']]);
  });
});
