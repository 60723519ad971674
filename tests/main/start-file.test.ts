import { expect, it } from 'vitest';
import { message } from '../../electron/core/message';
import { createStartFile } from '../../electron/main/start-file';

/** Files whose content is their path. */
function rig(first: string | null) {
  const told: string[] = [];
  const nameOf = (file: { readonly ok: boolean; readonly failure?: unknown }) => JSON.stringify(file);
  const startFile = createStartFile(first, {
    read: async (path) => ({ ok: false, failure: message('open.not-readable', { name: path, detail: 'ENOENT' }) }),
    tell: (file) => told.push(nameOf(file)),
  });
  return { startFile, told };
}

it('gives the file that the program was started with, once', async () => {
  const { startFile } = rig('/tmp/a.mailwright');
  expect(await startFile.take()).toMatchObject({ failure: { values: { name: '/tmp/a.mailwright' } } });
  expect(await startFile.take()).toBe('none');
});

it('gives none where none was named', async () => {
  expect(await rig(null).startFile.take()).toBe('none');
});

it('keeps the newest file for a page that is not loaded yet', async () => {
  const { startFile, told } = rig('/tmp/a.mailwright');
  await startFile.open('/tmp/b.mailwright');
  expect(told).toEqual([]);
  expect(await startFile.take()).toMatchObject({ failure: { values: { name: '/tmp/b.mailwright' } } });
});

it('sends every file to a page that is loaded', async () => {
  const { startFile, told } = rig(null);
  await startFile.take();
  await startFile.open('/tmp/b.mailwright');
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('/tmp/b.mailwright');
});
