import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shellQuoted } from '../../../electron/core/formats/shell';
import { writableText } from './writable-text';

/** Reads a word of single-quoted parts and escaped signs. */
function readWord(word: string): string {
  return word.replaceAll(/'([^']*)'|\\(.)/g, (_, quoted, sign) => quoted ?? sign);
}

it('gives a shell back every text', () => {
  fc.assert(
    fc.property(writableText, (text) => {
      expect(readWord(shellQuoted(text))).toBe(text);
    }),
  );
});

it.runIf(process.platform !== 'win32')('gives a real shell back what it would replace', () => {
  const text = `a'b "c" $HOME \`id\` \\ *`;
  expect(execFileSync('/bin/sh', ['-c', `printf %s ${shellQuoted(text)}`]).toString()).toBe(text);
});

it('throws on a line break', () => {
  expect(() => shellQuoted('a\nb')).toThrow(/line break/);
});
