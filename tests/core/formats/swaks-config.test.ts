import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSwaksValue, renderSwaksConfig } from '../../../electron/core/formats/swaks-config';
import { writableText } from './writable-text';

/** The arguments that swaks makes of a file: a line is split at its first blank, and `-option=value` at its first `=`. */
function readArguments(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.flatMap((line) => {
    const option = line.startsWith('-') ? line : `--${line}`;
    const at = option.search(/\s/);
    const parts = at === -1 ? [option] : [option.slice(0, at), option.slice(at + 1)];
    return parts.flatMap((part) => /^(-[^=]+)=(.*)$/s.exec(part)?.slice(1) ?? [part]);
  });
}

describe('renderSwaksConfig', () => {
  it('writes an option a line', () => {
    expect(renderSwaksConfig([{ comment: 'c' }, ['tls'], ['port', '587']])).toBe('# c\ntls\nport 587\n');
  });

  it('gives swaks back every text that it would not take for an option', () => {
    fc.assert(
      fc.property(writableText.filter(isSwaksValue), (text) => {
        expect(readArguments(renderSwaksConfig([['auth-user', text]]))).toEqual(['--auth-user', text]);
      }),
    );
  });

  it.each(['', '-a', 'a\nb'])('throws on %j', (value) => {
    expect(() => renderSwaksConfig([['auth-user', value]])).toThrow();
  });
});
