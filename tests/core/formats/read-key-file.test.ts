import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderKeyFile } from '../../../electron/core/formats/key-file';
import { keyFileList, keyFileText, parseKeyFile } from '../../../electron/core/formats/read-key-file';
import { writableText } from './writable-text';

describe('parseKeyFile', () => {
  it('gives back every text and every list that was written', () => {
    fc.assert(
      fc.property(writableText, fc.array(writableText.filter((text) => text !== '')), (text, list) => {
        const written = renderKeyFile(
          ['comment'],
          [
            {
              name: 'a b',
              lines: [
                ['Text', text],
                ['List', list],
              ],
            },
          ],
        );
        const group = parseKeyFile(written).get('a b');
        expect(keyFileText(group?.get('Text') ?? '<missing>')).toBe(text);
        expect(keyFileList(group?.get('List') ?? '<missing>')).toEqual(list);
      }),
    );
  });

  it('joins a group that stands twice, and takes the later value', () => {
    const file = parseKeyFile('[a]\nx=1\ny=2\n[b]\nx=3\n[a]\nx = 4\n');
    expect([...(file.get('a') ?? [])]).toEqual([
      ['x', '4'],
      ['y', '2'],
    ]);
  });

  it.each(['no key', '=no name', '# x=1', '; x=1', ''])('passes over the line “%s”', (line) => {
    expect(parseKeyFile(`[a]\n${line}\ny=1\n`).get('a')).toEqual(new Map([['y', '1']]));
  });

  it('has no value before the first group', () => {
    expect([...parseKeyFile('x=1\n[a]\n')]).toEqual([['a', new Map()]]);
  });

  it('ends an entry of a list only at a semicolon that is not escaped', () => {
    expect(keyFileList(String.raw`a\;b;c\\;d`)).toEqual(['a;b', 'c\\', 'd']);
  });
});
