import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SettingsReader } from '../../electron/core/reading/settings-reader';
import { settingsText } from '../../electron/core/reading/settings-text';
import { listSettingsFiles } from '../../electron/node/list-settings-files';
import { readRegularFile } from '../../electron/node/read-regular-file';
import { readSettingsAt, readSettingsBytes } from '../../electron/node/read-settings-folder';
import { settingsLimits } from '../../electron/node/settings-limits';
import { inTemporaryFolder } from '../fakes/temporary-folder';

const samples = join(__dirname, '../core/programs/reading');
const k9 = readFileSync(join(samples, 'thunderbird-android/version-99.k9s'));

function put(folder: string, path: string, content: string | Uint8Array = k9): string {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, content);
  return whole;
}

async function addressesAt(path: string): Promise<readonly (string | null)[]> {
  const found = await readSettingsAt(path);
  if (!found.ok) throw new Error(found.failure.code);
  return found.value.accounts.map(({ address }) => address);
}

async function unreadAt(path: string): Promise<readonly string[]> {
  const found = await readSettingsAt(path);
  return found.ok ? found.value.unread.map(({ id }) => id) : [found.failure.code];
}

describe('readSettingsAt', () => {
  it('reads a file that was renamed, by what it holds', async () => {
    await inTemporaryFolder(async (folder) => {
      expect(await addressesAt(put(folder, 'settings.txt'))).toEqual(['jane.doe@example.net']);
    });
  });

  it('reads the files of a folder that may be settings, deep inside too, and opens no other', async () => {
    await inTemporaryFolder(async (folder) => {
      put(folder, 'a/b/c/d/e/phone.k9s');
      put(folder, 'Mail/INBOX');
      expect(await addressesAt(folder)).toEqual(['jane.doe@example.net']);
    });
  });

  it('reads nothing below the deepest folder that is looked into, and says so', async () => {
    await inTemporaryFolder(async (folder) => {
      put(folder, `${'deeper/'.repeat(settingsLimits.depth + 1)}phone.k9s`);
      expect(await addressesAt(folder)).toEqual([]);
      expect(await unreadAt(folder)).toEqual(['read.place.cut-off']);
    });
  });

  it('follows no link out of a folder, and says so', async () => {
    await inTemporaryFolder(async (folder) => {
      const elsewhere = put(folder, 'elsewhere/phone.k9s');
      mkdirSync(join(folder, 'opened'));
      symlinkSync(elsewhere, join(folder, 'opened/link.k9s'));
      symlinkSync(dirname(elsewhere), join(folder, 'opened/folder'));
      symlinkSync(join(folder, 'opened'), join(folder, 'opened/itself'));
      expect(await addressesAt(join(folder, 'opened'))).toEqual([]);
      expect(await unreadAt(join(folder, 'opened'))).toEqual(['read.place.link']);
    });
  });

  it('reads a link to a file in the same folder as the link is named, and no file twice', async () => {
    await inTemporaryFolder(async (folder) => {
      symlinkSync(put(folder, 'dotfiles/phone'), join(folder, 'phone.k9s'));
      symlinkSync(put(folder, 'dotfiles/other.k9s'), join(folder, 'other.k9s'));
      symlinkSync('phone.k9s', join(folder, 'again.k9s'));
      expect(await addressesAt(folder)).toEqual(['jane.doe@example.net', 'jane.doe@example.net']);
      expect(await unreadAt(folder)).toEqual([]);
    });
  });

  it('finds settings beside a mail folder with more messages than names are looked at', async () => {
    await inTemporaryFolder(async (folder) => {
      put(folder, 'z/phone.k9s');
      for (let number = 0; number < 50; number++) put(folder, `a/${number}`, '');
      const few = { ...settingsLimits, entries: 40, entriesOfFolder: 10 };
      const listed = await listSettingsFiles(folder, (name) => name.endsWith('.k9s'), few);
      expect(listed).toMatchObject({ paths: ['z/phone.k9s'], isCut: false });
    });
  });

  it.skipIf(process.platform === 'win32')('waits for no pipe', async () => {
    await inTemporaryFolder(async (folder) => {
      const pipe = join(folder, 'pipe.k9s');
      execFileSync('mkfifo', [pipe]);
      expect(await unreadAt(pipe)).toEqual(['not-readable']);
      expect(await addressesAt(folder)).toEqual([]);
      expect(await readRegularFile('/dev/zero', 10)).toMatchObject({ ok: false, failure: { code: 'not-readable' } });
    });
  });

  it('says which file is too large, and reads the others', async () => {
    await inTemporaryFolder(async (folder) => {
      put(folder, 'large.k9s', new Uint8Array(16_777_217));
      put(folder, 'phone.k9s');
      expect(await addressesAt(folder)).toEqual(['jane.doe@example.net']);
      expect(await unreadAt(folder)).toEqual(['read.place.too-large']);
    });
  });

  it('fails where there is nothing', async () => {
    expect(await readSettingsAt('/nowhere/at/all')).toMatchObject({
      ok: false,
      failure: { code: 'not-readable', detail: 'ENOENT' },
    });
  });

  it('leaves every sample as it is', async () => {
    const folder = join(samples, 'outlook');
    const before = readFileSync(join(folder, 'office-2016.reg'));
    expect((await addressesAt(folder)).length).toBeGreaterThan(5);
    expect(readFileSync(join(folder, 'office-2016.reg'))).toEqual(before);
  });
});

describe('a file that settings name', () => {
  /** Each line names a file; the address is the text of the last one that is at hand. */
  const naming: SettingsReader = {
    program: 'naming',
    name: 'Naming',
    mayOwn: (path) => path.endsWith('.names'),
    recognises: () => true,
    read: ([own], folder) => {
      const wants = settingsText(own?.content ?? new Uint8Array()).split('\n');
      const texts = wants.flatMap((path) => settingsText(folder.at(path)?.content ?? new Uint8Array()) || []);
      const account = { program: 'naming', name: null, incoming: null, outgoing: null, passwordStored: null };
      return { accounts: texts.map((address) => ({ ...account, address })), unread: [], wants };
    },
  };

  async function namedAt(path: string, home: string) {
    const found = await readSettingsAt(path, { home, readers: [naming] });
    if (!found.ok) throw new Error(found.failure.code);
    const { accounts, unread } = found.value;
    return { texts: accounts.map(({ address }) => address), unread: unread.map(({ id }) => id) };
  }

  it('is opened in the opened folder, and in the home folder where that one lies there too', async () => {
    await inTemporaryFolder(async (home) => {
      put(home, 'config/beside', 'beside');
      put(home, '.elsewhere', 'elsewhere');
      const opened = put(home, 'config/a.names', `beside\n~/.elsewhere\n${join(home, '.elsewhere')}\n~/none`);
      const expected = { texts: ['beside', 'elsewhere', 'elsewhere'], unread: [] };
      expect(await namedAt(opened, home)).toEqual(expected);
      expect(await namedAt(dirname(opened), home)).toEqual(expected);
    });
  });

  it('is found where the home folder itself is a link', async () => {
    await inTemporaryFolder(async (folder) => {
      put(folder, 'disk/jane/.x', 'home');
      const home = join(folder, 'home');
      symlinkSync(join(folder, 'disk/jane'), home);
      const opened = put(folder, 'disk/jane/a.names', `${home}/.x`);
      expect(await namedAt(opened, home)).toEqual({ texts: ['home'], unread: [] });
    });
  });

  it('is not opened anywhere else, through no link either, and nothing waits for a pipe', async () => {
    await inTemporaryFolder(async (folder) => {
      const secret = put(folder, 'secret', 'secret');
      put(folder, 'home/.x', 'home');
      const names = [
        '../secret',
        secret,
        'link',
        '~/.x',
        '//server/share',
        '\\\\server\\share',
        '/dev/zero',
        '/etc/hostname',
      ];
      const opened = put(folder, 'opened/a.names', names.join('\n'));
      symlinkSync(secret, join(folder, 'opened/link'));
      const { texts, unread } = await namedAt(opened, join(folder, 'home'));
      expect(texts).toEqual([]);
      expect(unread).toEqual(names.map(() => 'read.place.outside'));
    });
  });
});

describe('listSettingsFiles', () => {
  it('stops at the most files that are opened', async () => {
    await inTemporaryFolder(async (folder) => {
      for (let at = 0; at < settingsLimits.files + 5; at++) put(folder, `${at}.k9s`, '');
      const { paths, isCut } = await listSettingsFiles(folder, () => true);
      expect(paths.length).toBe(settingsLimits.files);
      expect(isCut).toBe(true);
    });
  });
});

describe('readSettingsBytes', () => {
  it('reads what came without a file', () => {
    expect(readSettingsBytes('stdin', k9).accounts).toHaveLength(1);
    expect(readSettingsBytes('stdin', new Uint8Array())).toEqual({ accounts: [], unread: [], wants: [] });
  });
});
