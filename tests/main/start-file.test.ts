import { expect, it } from 'vitest';
import type { Mistake } from '../../electron/contract/api';
import { message } from '../../electron/core/message';
import { createStartFile } from '../../electron/main/start-file';

/** Files whose content is their path. One of them cannot be read without a mistake. */
function rig(first: string | null) {
  const told: string[] = [];
  const mistakes: Mistake[] = [];
  const startFile = createStartFile(first, {
    read: async (path) => {
      if (path === '/tmp/spoilt.mailwright') throw new RangeError('Maximum call stack size exceeded');
      return { ok: false, failure: message('open.not-readable', { name: path, detail: 'ENOENT' }) };
    },
    push: {
      onFileOpened: (file) => void told.push(JSON.stringify(file)),
      onMistake: (mistake) => void mistakes.push(mistake),
    },
  });
  return { startFile, told, mistakes };
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

it('tells a page that is loaded of a mistake of ours in reading a file', async () => {
  const { startFile, told, mistakes } = rig(null);
  await startFile.take();
  await startFile.open('/tmp/spoilt.mailwright');
  expect([told, mistakes]).toMatchObject([[], [{ runId: null, verdict: { party: 'mailwright' } }]]);
  await startFile.open('/tmp/b.mailwright');
  expect(told).toHaveLength(1);
});
