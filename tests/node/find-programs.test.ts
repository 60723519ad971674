import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '../../electron/core/programs/program-places';
import { programs } from '../../electron/core/programs/programs';
import { findPrograms, type Surroundings } from '../../electron/node/find-programs';

const environments: Readonly<Record<System, Record<string, string>>> = {
  windows: { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\jane\\AppData\\Local' },
  mac: {},
  linux: { PATH: '/usr/local/bin:/usr/bin' },
};

/** A system on which only these paths exist. */
function systemWith(system: System, ...paths: readonly string[]): Surroundings {
  const home = system === 'mac' ? '/Users/jane' : '/home/jane';
  return { system, environment: environments[system], home, exists: async (path) => paths.includes(path) };
}

describe('the programs of this computer', () => {
  it.each<[System, string, string]>([
    ['windows', 'C:\\Program Files\\Mozilla Thunderbird\\thunderbird.exe', 'thunderbird'],
    ['windows', 'C:\\Program Files\\Microsoft Office\\root\\Office16\\OUTLOOK.EXE', 'outlook'],
    ['windows', 'C:\\Users\\jane\\AppData\\Local\\Microsoft\\WindowsApps\\olk.exe', 'outlook-new'],
    ['mac', '/Applications/Thunderbird.app', 'thunderbird'],
    ['mac', '/System/Applications/Mail.app', 'apple-mail'],
    ['mac', '/Applications/Microsoft Outlook.app', 'outlook-mac'],
    ['linux', '/usr/bin/thunderbird', 'thunderbird'],
    ['linux', '/snap/bin/thunderbird', 'thunderbird'],
    ['linux', '/var/lib/flatpak/exports/bin/org.mozilla.Thunderbird', 'thunderbird'],
    ['linux', '/usr/bin/msmtp', 'msmtp'],
  ])('are found on %s by %s', async (system, path, id) => {
    const found = await findPrograms(programs, systemWith(system, path));
    expect([...found]).toEqual([[id, { path, isStartable: true }]]);
  });

  it('are found by their menu entry, by which they cannot be started', async () => {
    const path = '/usr/share/applications/thunderbird.desktop';
    expect((await findPrograms(programs, systemWith('linux', path))).get('thunderbird')).toEqual({
      path,
      isStartable: false,
    });
    const both = await findPrograms(programs, systemWith('linux', path, '/usr/bin/thunderbird'));
    expect(both.get('thunderbird')?.path).toBe('/usr/bin/thunderbird');
  });

  it('are none where none is installed', async () => {
    for (const system of ['windows', 'mac', 'linux'] as const) {
      expect((await findPrograms(programs, systemWith(system))).size).toBe(0);
    }
  });

  it('are those that answered, where a folder never answers', async () => {
    const silent: Surroundings = {
      ...systemWith('linux'),
      exists: (path) =>
        path === '/usr/bin/msmtp' ? new Promise(() => {}) : Promise.resolve(path.endsWith('/thunderbird')),
    };
    expect([...(await findPrograms(programs, silent)).keys()]).toEqual(['thunderbird']);
  });
});

describe('a program on the disk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mailwright-programs-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is found by the folders of the environment', async () => {
    await mkdir(join(folder, 'share', 'applications'), { recursive: true });
    await writeFile(join(folder, 'planted-thunderbird'), '');
    await writeFile(join(folder, 'share', 'applications', 'org.example.Planted.desktop'), '');
    const planted = [
      { id: 'command', places: { linux: { commands: ['planted-thunderbird'], desktopIds: [] } } },
      { id: 'entry', places: { linux: { commands: [], desktopIds: ['org.example.Planted'] } } },
      { id: 'absent', places: { linux: { commands: ['planted-outlook'], desktopIds: [] } } },
    ];
    process.env['PATH'] = `${folder}:${process.env['PATH']}`;
    process.env['XDG_DATA_DIRS'] = join(folder, 'share');
    try {
      expect([...(await findPrograms(planted)).keys()].sort()).toEqual(
        process.platform === 'linux' ? ['command', 'entry'] : [],
      );
    } finally {
      process.env['PATH'] = process.env['PATH']?.slice(folder.length + 1);
      delete process.env['XDG_DATA_DIRS'];
    }
  });
});
