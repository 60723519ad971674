import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Preferences } from '../../electron/contract/preferences';
import { createPreferenceFile, noPreferences } from '../../electron/main/preference-file';

const preferences: Preferences = {
  version: 1,
  window: { x: 10, y: 20, width: 1100, height: 700, isMaximized: true },
  language: null,
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailwright-preferences-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the preference file', () => {
  it('gives back what was stored, readable by its owner alone, and leaves no other file', async () => {
    const file = createPreferenceFile(folder);
    await file.save(preferences);
    await file.save({ ...preferences, window: null });
    await file.save(preferences);
    expect(createPreferenceFile(folder).read()).toEqual(preferences);
    expect(await readdir(folder)).toEqual(['preferences.json']);
    expect((await stat(join(folder, 'preferences.json'))).mode & 0o777).toBe(0o600);
  });

  it('keeps the last of changes that follow each other at once', async () => {
    const file = createPreferenceFile(folder);
    const places = Array.from({ length: 20 }, (_, index) => ({ x: index, y: 0, width: 900, height: 700 }));
    await Promise.all(places.map((place) => file.save({ ...preferences, window: { ...place, isMaximized: false } })));
    expect(createPreferenceFile(folder).read().window).toMatchObject({ x: 19 });
  });

  it('is gone after its removal, also where a change was still being stored', async () => {
    const file = createPreferenceFile(folder);
    const saved = file.save(preferences);
    await file.remove();
    await saved;
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps what was chosen about new versions', async () => {
    const updates = {
      weekly: true,
      lastLook: { at: '2026-11-29T10:00:00Z', wasAnswered: false },
      newestSigned: '2026-11-20T10:00:00Z',
    };
    await createPreferenceFile(folder).save({ ...preferences, updates });
    expect(createPreferenceFile(folder).read()).toEqual({ ...preferences, updates });
  });

  it('takes a file that names no language for one that leaves it to the system', async () => {
    await writeFile(join(folder, 'preferences.json'), JSON.stringify({ version: 1, window: preferences.window }));
    expect(createPreferenceFile(folder).read()).toEqual(preferences);
  });

  it('gives nothing where there is no file', () => {
    expect(createPreferenceFile(join(folder, 'missing')).read()).toEqual(noPreferences);
  });

  it.each([
    ['half a file', '{"version":1,'],
    ['another version', '{"version":2,"window":null}'],
    ['a place that is none', '{"version":1,"window":{"x":"left","y":0,"width":1,"height":1,"isMaximized":false}}'],
    [
      'a place at the end of the world',
      '{"version":1,"window":{"x":1e9,"y":0,"width":9,"height":9,"isMaximized":false}}',
    ],
    [
      'a last look at no moment',
      '{"version":1,"window":null,"updates":{"weekly":true,"lastLook":{"at":"yesterday","wasAnswered":true},"newestSigned":null}}',
    ],
    ['a language that is none', '{"version":1,"window":null,"language":"../de"}'],
    ['more than it could ever hold', `{"version":1,"window":null,"more":"${'x'.repeat(20_000)}"}`],
  ])('gives nothing for %s', async (_what, text) => {
    await writeFile(join(folder, 'preferences.json'), text);
    expect(createPreferenceFile(folder).read()).toEqual(noPreferences);
  });

  it('is gone once removed, and does not come back', async () => {
    const file = createPreferenceFile(folder);
    await file.save(preferences);
    await file.remove();
    await file.save(preferences);
    expect(await readdir(folder)).toEqual([]);
  });

  it('ignores a folder that cannot be written to', async () => {
    const inTheWay = join(folder, 'preferences.json');
    await createPreferenceFile(folder).save(preferences);
    await createPreferenceFile(inTheWay).save(preferences);
    expect(await readFile(inTheWay, 'utf8')).toContain('"version":1');
  });
});
