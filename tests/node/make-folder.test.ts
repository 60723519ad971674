import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../electron/node/make-folder';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailwright-folder-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('makeFolder', () => {
  it('makes a folder and the missing ones above it', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    await makeFolder(deep);
    expect((await stat(deep)).isDirectory()).toBe(true);
  });

  it('accepts one that exists', async () => {
    await makeFolder(folder);
    expect((await stat(folder)).isDirectory()).toBe(true);
  });

  it('rejects where a file has its name, or that of a folder above it', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(file, 'below'))).rejects.toThrow();
  });

  it.skipIf(process.platform !== 'linux')('ends below /proc, where no folder can be made', async () => {
    await expect(makeFolder('/proc/mailwright/deep')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
