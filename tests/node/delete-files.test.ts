import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deleteFiles, printOf } from '../../electron/node/delete-files';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailwright-deleting-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const print = printOf({ name: 'a.txt', content: 'settings' });
const at = (name: string) => join(folder, name);

it('deletes the files of its prints and no others', async () => {
  const bytes = new Uint8Array([0, 255, 10]);
  await writeFile(at('a.txt'), 'settings');
  await writeFile(at('b.zip'), bytes);
  await writeFile(at('c.txt'), 'settings');
  expect(await deleteFiles(folder, [print, printOf({ name: 'b.zip', content: bytes })])).toEqual([
    { name: 'a.txt', became: 'deleted' },
    { name: 'b.zip', became: 'deleted' },
  ]);
  expect(await readdir(folder)).toEqual(['c.txt']);
});

it.each<[string, (path: string) => Promise<unknown>]>([
  ['of another size', (path) => writeFile(path, 'settings, and notes')],
  ['of the same size', (path) => writeFile(path, 'SETTINGS')],
  ['that is a folder', (path) => mkdir(path)],
  [
    'that is a link to an equal file',
    async (path) => {
      await writeFile(at('target'), 'settings');
      await symlink(at('target'), path);
    },
  ],
])('leaves a file alone %s', async (_, put) => {
  await put(at('a.txt'));
  const before = await readdir(folder);
  expect(await deleteFiles(folder, [print])).toEqual([{ name: 'a.txt', became: 'changed' }]);
  expect(await readdir(folder)).toEqual(before);
});

it('says which file was gone before', async () => {
  expect(await deleteFiles(folder, [print])).toEqual([{ name: 'a.txt', became: 'gone-before' }]);
});

it('says which file could not be deleted', async () => {
  await writeFile(at('a.txt'), 'settings');
  expect(await deleteFiles(at('a.txt'), [print])).toEqual([{ name: 'a.txt', became: 'not-deleted' }]);
});
