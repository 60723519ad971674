import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderZip, textsInZip } from '../../../electron/core/formats/zip';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('renderZip', () => {
  it('holds the texts under their names', () => {
    const entries = unzipSync(renderZip({ 'prefs.js': 'Doë' }));
    expect(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([['prefs.js', 'Doë']]);
  });

  it('gives the same bytes in every time zone', () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    const east = renderZip({ 'prefs.js': 'text' });
    vi.stubEnv('TZ', 'Pacific/Honolulu');
    const west = renderZip({ 'prefs.js': 'text' });
    expect(east).toEqual(west);
  });
});

describe('textsInZip', () => {
  it('gives back the texts of an archive', () => {
    const texts = { 'prefs.js': 'Doë', 'readme.txt': '' };
    expect(textsInZip(renderZip(texts))).toEqual(texts);
  });
});
