import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { withoutCoreDumps } from '../../build/without-core-dumps.mjs';

describe('withoutCoreDumps', () => {
  it.runIf(process.platform !== 'win32')('starts a program with a hard limit of zero for core dumps', () => {
    const [program, args] = withoutCoreDumps('/bin/sh', ['-c', 'ulimit -Hc']);
    expect(execFileSync(program, args, { encoding: 'utf8' })).toBe('0\n');
  });

  it.runIf(process.platform !== 'win32')('passes arguments on as they are', () => {
    const odd = ['', 'a b', '$HOME', '"', "'", '--', '*'];
    const [program, args] = withoutCoreDumps(process.execPath, [
      '-e',
      'console.log(JSON.stringify(process.argv.slice(1)))',
      '--',
      ...odd,
    ]);
    expect(JSON.parse(execFileSync(program, args, { encoding: 'utf8' }))).toEqual(odd);
  });

  it('starts a program on Windows as it is', () => {
    expect(withoutCoreDumps('mailwright.exe', ['--demo'], 'win32')).toEqual(['mailwright.exe', ['--demo']]);
  });
});
