import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderZip, textsInZip } from '../../../electron/core/formats/zip';
import { packFiles } from '../../../electron/core/programs/pack-files';

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

describe('packFiles', () => {
  it('keeps a private file private when it is unpacked', () => {
    const file = { content: 'text', mediaType: 'text/plain' };
    const { content } = packFiles(
      [
        { ...file, name: 'a', mode: 'private' },
        { ...file, name: 'b', mode: 'public' },
      ],
      ['jane@example.net'],
    );
    expect(modesIn(Buffer.from(content))).toEqual({ a: 0o100600, b: 0o100644 });
  });
});

/** The Unix mode of each entry, as the directory at the end of an archive has it. APPNOTE.TXT §4.3.12. */
function modesIn(archive: Buffer): Readonly<Record<string, number>> {
  const modes: Record<string, number> = {};
  const mark = Buffer.from('PK\u0001\u0002', 'latin1');
  for (let at = archive.indexOf(mark); at !== -1; at = archive.indexOf(mark, at + 46)) {
    expect(archive.readUInt8(at + 5)).toBe(3);
    const name = archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28));
    modes[name] = archive.readUInt32LE(at + 38) >>> 16;
  }
  return modes;
}

describe('textsInZip', () => {
  it('gives back the texts of an archive', () => {
    const texts = { 'prefs.js': 'Doë', 'readme.txt': '' };
    expect(textsInZip(renderZip(texts))).toEqual(texts);
  });
});
