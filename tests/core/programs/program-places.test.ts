import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../electron/core/programs/program-places';
import { programs } from '../../../electron/core/programs/programs';

const places = {
  windows: ['Post\\post.exe'],
  mac: ['Post.app'],
  linux: { commands: ['post'], desktopIds: ['org.example.Post'] },
};

function pathsOn(...[system, environment, home]: [Parameters<typeof placesOf>[1], Record<string, string>, string]) {
  return placesOf(places, system, environment, home).map(({ path }) => path);
}

describe('the places of a program', () => {
  it('are the folders of programs on Windows, each once', () => {
    const environment = {
      ProgramFiles: 'C:\\Program Files',
      ProgramW6432: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\jane\\AppData\\Local',
    };
    expect(pathsOn('windows', environment, '')).toEqual([
      'C:\\Program Files\\Post\\post.exe',
      'C:\\Program Files (x86)\\Post\\post.exe',
      'C:\\Users\\jane\\AppData\\Local\\Programs\\Post\\post.exe',
      'C:\\Users\\jane\\AppData\\Local\\Microsoft\\WindowsApps\\Post\\post.exe',
    ]);
  });

  it('are the bundles of all users, of the person and of the system on a Mac', () => {
    expect(pathsOn('mac', {}, '/Users/jane')).toEqual([
      '/Applications/Post.app',
      '/Users/jane/Applications/Post.app',
      '/System/Applications/Post.app',
    ]);
  });

  it('are commands, Snaps, Flatpaks and menu entries on Linux, and only the menu entries start nothing', () => {
    const found = placesOf(places, 'linux', { PATH: '/usr/bin::.:/opt/bin:/usr/bin' }, '/home/jane');
    expect(found.filter(({ isStartable }) => isStartable).map(({ path }) => path)).toEqual([
      '/usr/bin/post',
      '/opt/bin/post',
      '/snap/bin/post',
      '/var/lib/snapd/snap/bin/post',
      '/home/jane/.local/share/flatpak/exports/bin/org.example.Post',
      '/var/lib/flatpak/exports/bin/org.example.Post',
    ]);
    expect(found.filter(({ isStartable }) => !isStartable).map(({ path }) => path)).toEqual([
      '/home/jane/.local/share/applications/org.example.Post.desktop',
      '/usr/local/share/applications/org.example.Post.desktop',
      '/usr/share/applications/org.example.Post.desktop',
      '/home/jane/.local/share/flatpak/exports/share/applications/org.example.Post.desktop',
      '/var/lib/flatpak/exports/share/applications/org.example.Post.desktop',
      '/var/lib/snapd/desktop/applications/org.example.Post.desktop',
    ]);
  });

  it('follow the folders of menu entries that the environment names', () => {
    const environment = { XDG_DATA_HOME: '/data', XDG_DATA_DIRS: '/a:/b' };
    expect(pathsOn('linux', environment, '/home/jane')).toEqual(
      expect.arrayContaining([
        '/data/applications/org.example.Post.desktop',
        '/b/applications/org.example.Post.desktop',
      ]),
    );
  });

  it('are few even where PATH is long', () => {
    const environment = { PATH: Array.from({ length: 5_000 }, (_, number) => `/bin${number}`).join(':') };
    for (const program of programs) {
      expect(placesOf(program.places, 'linux', environment, '/home/jane').length).toBeLessThan(300);
    }
  });

  it('are never below a folder in which a mail program keeps mail or settings', () => {
    const environment = { PATH: '/usr/bin', LOCALAPPDATA: 'C:\\L', ProgramFiles: 'C:\\P' };
    for (const system of ['windows', 'mac', 'linux'] as const) {
      const paths = programs.flatMap((program) => placesOf(program.places, system, environment, '/h'));
      for (const { path } of paths)
        expect(path).not.toMatch(/Roaming|Library|\/\.config|\/\.thunderbird|\/\.cache|Profiles/);
    }
  });
});
