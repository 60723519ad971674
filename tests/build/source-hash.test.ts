import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSources } from '../../build/source-hash.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-hash-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

describe('hashSources', () => {
  it('stays the same where nothing changed', () => {
    write('core/greet.ts', 'one');
    expect(hashSources([folder])).toBe(hashSources([folder]));
  });

  it('changes with the text of a file in a folder', () => {
    write('core/greet.ts', 'one');
    const before = hashSources([folder]);
    write('core/greet.ts', 'two');
    expect(hashSources([folder])).not.toBe(before);
  });

  it('changes with the name of a file', () => {
    write('a.ts', 'one');
    const before = hashSources([folder]);
    rmSync(join(folder, 'a.ts'));
    write('b.ts', 'one');
    expect(hashSources([folder])).not.toBe(before);
  });

  it('changes with the text of a file that is named itself', () => {
    write('lock.json', '1');
    const before = hashSources([join(folder, 'lock.json')]);
    write('lock.json', '2');
    expect(hashSources([join(folder, 'lock.json')])).not.toBe(before);
  });
});
