import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removeEverything } from '../../electron/main/remove-everything';
import { sayIn } from '../../electron/words/format-message';

function rig({
  isConfirmed = true,
  clearCache = () => Promise.resolve(),
  folder = '/home/jane/.config/mailwright',
} = {}) {
  const atEnd: (() => void)[] = [];
  const done: string[] = [];
  const told: string[] = [];
  const noted = (what: string) => async () => void done.push(what);
  const stored = {
    preferences: {
      read: () => ({ version: 1, window: null, language: null }) as const,
      save: async () => undefined,
      remove: noted('preferences'),
    },
    removeList: noted('list'),
    session: { clearStorageData: noted('storage'), clearCache, clearCodeCaches: noted('code') },
    folder,
    atEnd: (work: () => void) => void atEnd.push(work),
  };
  const dialogs = { confirmRemoval: async () => isConfirmed, tell: async (text: string) => void told.push(text) };
  const end = () => {
    for (const work of atEnd) work();
  };
  return { done, told, end, remove: () => removeEverything(stored, dialogs, sayIn('en')) };
}

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mailwright-home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

it('removes the files of Chromium at the end of the program, and the empty folder', async () => {
  const folder = join(home, 'mailwright');
  mkdirSync(join(folder, 'Local Storage'), { recursive: true });
  writeFileSync(join(folder, 'Preferences'), '{}');
  const { end, remove } = rig({ folder });
  await remove();
  expect(readdirSync(folder)).toHaveLength(2);
  end();
  expect(existsSync(folder)).toBe(false);
});

it('leaves what is not of Chromium, where a person chose the folder', async () => {
  writeFileSync(join(home, 'Preferences'), '{}');
  writeFileSync(join(home, 'letter.txt'), 'Dear Jane');
  const { end, remove } = rig({ folder: home });
  await remove();
  end();
  expect(readdirSync(home)).toEqual(['letter.txt']);
});

it('removes nothing where the question is declined', async () => {
  writeFileSync(join(home, 'Preferences'), '{}');
  const { done, told, end, remove } = rig({ isConfirmed: false, folder: home });
  await remove();
  end();
  expect([done, told]).toEqual([[], []]);
  expect(readdirSync(home)).toEqual(['Preferences']);
});

it('removes its own file and what Chromium keeps, and says so', async () => {
  const { done, told, remove } = rig();
  await remove();
  expect(done.sort()).toEqual(['code', 'list', 'preferences', 'storage']);
  expect(told).toEqual([
    'Everything Mailwright stored was removed. What the window itself holds open goes when Mailwright closes.',
  ]);
});

it('says what is left and where, and removes the rest', async () => {
  const { done, told, remove } = rig({ clearCache: () => Promise.reject(new Error('EBUSY')) });
  await remove();
  expect(done).toContain('preferences');
  expect(told[0]).toContain('EBUSY');
  expect(told[0]).toContain('/home/jane/.config/mailwright');
});
