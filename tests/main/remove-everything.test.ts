import { expect, it } from 'vitest';
import { removeEverything } from '../../electron/main/remove-everything';
import { sayIn } from '../../electron/words/format-message';

function rig({ isConfirmed = true, clearCache = () => Promise.resolve() } = {}) {
  const done: string[] = [];
  const told: string[] = [];
  const noted = (what: string) => async () => void done.push(what);
  const stored = {
    preferences: {
      read: () => ({ version: 1, window: null, language: null }) as const,
      save: async () => undefined,
      remove: noted('preferences'),
    },
    session: { clearStorageData: noted('storage'), clearCache, clearCodeCaches: noted('code') },
    folder: '/home/jane/.config/mailwright',
  };
  const dialogs = { confirmRemoval: async () => isConfirmed, tell: async (text: string) => void told.push(text) };
  return { done, told, remove: () => removeEverything(stored, dialogs, sayIn('en')) };
}

it('removes nothing where the question is declined', async () => {
  const { done, told, remove } = rig({ isConfirmed: false });
  await remove();
  expect([done, told]).toEqual([[], []]);
});

it('removes its own file and what Chromium keeps, and says so', async () => {
  const { done, told, remove } = rig();
  await remove();
  expect(done.sort()).toEqual(['code', 'preferences', 'storage']);
  expect(told).toEqual(['Everything Mailwright stored was removed.']);
});

it('says what is left and where, and removes the rest', async () => {
  const { done, told, remove } = rig({ clearCache: () => Promise.reject(new Error('EBUSY')) });
  await remove();
  expect(done).toContain('preferences');
  expect(told[0]).toContain('EBUSY');
  expect(told[0]).toContain('/home/jane/.config/mailwright');
});
