import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ExportedFile } from '../../electron/core/programs/program';
import { createFolderSaving } from '../../electron/main/folder-saving';

function file(name: string, content = 'new'): ExportedFile {
  return { name, content, mode: 'public', mediaType: 'text/plain' };
}

let folder: string;
let asked: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailwright-saving-'));
  asked = 0;
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const saving = () =>
  createFolderSaving(async () => {
    asked += 1;
    return folder;
  });

it('saves into the folder that was chosen', async () => {
  const outcome = await saving()([file('a.txt'), file('b.txt')], false);
  expect(outcome).toEqual({ kind: 'saved', folder, names: ['a.txt', 'b.txt'] });
});

it('saves nothing where no folder is chosen', async () => {
  const outcome = await createFolderSaving(async () => null)([file('a.txt')], false);
  expect(outcome).toEqual({ kind: 'folder-not-chosen' });
});

it('replaces what it has named, in the same folder, without asking for a folder again', async () => {
  await writeFile(join(folder, 'a.txt'), 'old');
  const save = saving();
  expect(await save([file('a.txt'), file('b.txt')], false)).toEqual({
    kind: 'file-exists',
    folder,
    names: ['a.txt'],
  });
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
  expect(await save([file('a.txt'), file('b.txt')], true)).toMatchObject({ kind: 'saved' });
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
  expect(asked).toBe(1);
});

it('replaces nothing that it has not named', async () => {
  await writeFile(join(folder, 'a.txt'), 'old');
  const save = saving();
  await save([file('a.txt')], false);
  await writeFile(join(folder, 'c.txt'), 'somebody else’s');
  expect(await save([file('a.txt'), file('c.txt')], true)).toEqual({
    kind: 'file-exists',
    folder,
    names: ['a.txt', 'c.txt'],
  });
  expect(await readFile(join(folder, 'c.txt'), 'utf8')).toBe('somebody else’s');
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
});

it('takes “replace” without a refusal before it as an ordinary save', async () => {
  await writeFile(join(folder, 'a.txt'), 'old');
  expect(await saving()([file('a.txt')], true)).toMatchObject({ kind: 'file-exists' });
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
});
