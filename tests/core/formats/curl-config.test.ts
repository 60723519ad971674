import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCurlConfig } from '../../../electron/core/formats/curl-config';
import { writableText } from './writable-text';

/** Reads a line as curl does: in quotes a backslash keeps the next character, and makes controls of `t n r v`. */
function readLine(line: string): readonly [string, string] {
  const [, option = '', rest = ''] = /^([\w-]+)[ =:]*(.*)$/.exec(line) ?? [];
  const [, body] = /^"((?:[^"\\]|\\.)*)"$/su.exec(rest) ?? [];
  if (body === undefined) return [option, '<no text>'];
  return [option, body.replaceAll(/\\(.)/gsu, (_, kept: string) => (/[tnrv]/.test(kept) ? '<control>' : kept))];
}

describe('renderCurlConfig', () => {
  it('writes an option a line', () => {
    expect(renderCurlConfig([{ comment: 'c' }, ['ssl-reqd'], ['user', 'a:b'], null])).toBe(
      '# c\nssl-reqd\nuser = "a:b"\n\n',
    );
  });

  it('gives curl back every text', () => {
    fc.assert(
      fc.property(writableText, (text) => {
        const [line = ''] = renderCurlConfig([['user', text]]).split('\n');
        expect(readLine(line)).toEqual(['user', text]);
      }),
    );
  });

  it('throws on a line break', () => {
    expect(() => renderCurlConfig([['user', 'a\nurl = "b"']])).toThrow(/line break/);
    expect(() => renderCurlConfig([{ comment: 'a\rb' }])).toThrow(/line break/);
  });
});
