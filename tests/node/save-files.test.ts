import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportedFile } from '../../electron/core/programs/program';
import { type SaveFailure, saveFailureMessage, saveFiles } from '../../electron/node/save-files';
import { sayIn } from '../../electron/words/format-message';

// The real calls. Single tests replace them by faults that cannot be caused on every system.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  return {
    ...real,
    copyFile: vi.fn(real.copyFile),
    link: vi.fn(real.link),
    mkdir: vi.fn(real.mkdir),
    rename: vi.fn(real.rename),
  };
});
vi.mock('../../electron/core/limits', async (importOriginal) => {
  const { limits } = await importOriginal<typeof import('../../electron/core/limits')>();
  return { limits: { ...limits, folderMs: 2_000 } };
});
const actual = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

const isWindows = process.platform === 'win32';

function file(name: string, content: string | Uint8Array = name, mode: ExportedFile['mode'] = 'public'): ExportedFile {
  return { name, content, mode, mediaType: 'text/plain' };
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailwright-save-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('saveFiles', () => {
  it('writes texts as UTF-8 and bytes unchanged, and leaves nothing else behind', async () => {
    const saved = await saveFiles(folder, [file('a.txt', 'Doë\r\n'), file('b.zip', Uint8Array.of(0, 255))], {
      overwrite: false,
    });

    expect(saved).toEqual({ ok: true, value: [join(folder, 'a.txt'), join(folder, 'b.zip')] });
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('Doë\r\n');
    expect([...(await readFile(join(folder, 'b.zip')))]).toEqual([0, 255]);
    expect(await readdir(folder)).toEqual(['a.txt', 'b.zip']);
  });

  it.skipIf(isWindows)('lets only the owner read a private file, also where it replaces a public one', async () => {
    await writeFile(join(folder, 'secret.txt'), 'old', { mode: 0o644 });

    await saveFiles(folder, [file('secret.txt', 'new', 'private'), file('open.txt')], { overwrite: true });

    expect((await stat(join(folder, 'secret.txt'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'open.txt'))).mode & 0o044).not.toBe(0);
  });

  it('makes the folder where it is missing', async () => {
    const saved = await saveFiles(join(folder, 'new', 'deep'), [file('a.txt')], { overwrite: false });
    expect(saved.ok).toBe(true);
    expect(await readdir(join(folder, 'new', 'deep'))).toEqual(['a.txt']);
  });

  it('names every file that exists, and writes none', async () => {
    await writeFile(join(folder, 'b.txt'), 'mine');
    await writeFile(join(folder, 'c.txt'), 'mine');

    const saved = await saveFiles(
      folder,
      ['a.txt', 'b.txt', 'c.txt'].map((name) => file(name)),
      { overwrite: false },
    );

    const paths = [join(folder, 'b.txt'), join(folder, 'c.txt')];
    expect(saved).toEqual({ ok: false, failure: { code: 'file-exists', paths } });
    expect(await readdir(folder)).toEqual(['b.txt', 'c.txt']);
    expect(await readFile(join(folder, 'b.txt'), 'utf8')).toBe('mine');
  });

  it('replaces files when asked', async () => {
    await writeFile(join(folder, 'a.txt'), 'old');
    expect((await saveFiles(folder, [file('a.txt', 'new')], { overwrite: true })).ok).toBe(true);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
  });

  it('lets one of many savers at the same moment win, and none of them mixes files', async () => {
    const savers = Array.from({ length: 8 }, (_, number) =>
      saveFiles(folder, [file('a.txt', `${number}`), file('b.txt', `${number}`)], { overwrite: false }),
    );

    const outcomes = await Promise.all(savers);

    const winners = outcomes.flatMap((outcome, number) => (outcome.ok ? [number] : []));
    expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.failure.code]))).toEqual(
      Array.from({ length: 8 - winners.length }, () => 'file-exists'),
    );
    expect(winners.length).toBeLessThanOrEqual(1);
    const contents = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    expect(contents).toEqual(winners.flatMap((number) => [`${number}`, `${number}`]));
  });

  it.skipIf(isWindows)('takes a dangling link for a file that exists', async () => {
    await symlink(join(folder, 'elsewhere'), join(folder, 'a.txt'));
    const saved = await saveFiles(folder, [file('a.txt')], { overwrite: false });
    expect(saved).toMatchObject({ ok: false, failure: { code: 'file-exists' } });
  });

  it.skipIf(isWindows)('replaces a link and not what it leads to', async () => {
    const target = join(folder, 'target.txt');
    await writeFile(target, 'kept');
    await symlink(target, join(folder, 'a.txt'));

    await saveFiles(folder, [file('a.txt', 'new', 'private')], { overwrite: true });

    expect(await readFile(target, 'utf8')).toBe('kept');
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
  });

  it('says that a folder is in the way', async () => {
    await mkdir(join(folder, 'b.txt'));
    const saved = await saveFiles(folder, [file('a.txt'), file('b.txt')], { overwrite: true });
    expect(saved).toEqual({ ok: false, failure: { code: 'in-the-way', path: join(folder, 'b.txt') } });
    expect(await readdir(folder)).toEqual(['b.txt']);
  });

  it.each([[''], ['inside']])('says that the folder is a file (%j)', async (inside) => {
    const path = join(folder, 'file');
    await writeFile(path, '');
    const saved = await saveFiles(join(path, inside), [file('a.txt')], { overwrite: false });
    expect(saved).toMatchObject({ ok: false, failure: { code: 'not-a-folder', path: join(path, inside) } });
  });

  it.skipIf(process.platform !== 'linux')('says that it has no permission to write there', async () => {
    // Not even root may make a file in this file system.
    const saved = await saveFiles('/sys', [file('a.txt')], { overwrite: false });
    expect(saved).toEqual({ ok: false, failure: { code: 'no-permission', path: '/sys/a.txt' } });
  });

  it.skipIf(process.platform !== 'linux')('fails where no folder can be made, and ends', async () => {
    const saved = await saveFiles('/proc/mailwright/deep', [file('a.txt')], { overwrite: false });
    expect(saved).toEqual({ ok: false, failure: { code: 'no-permission', path: '/proc/mailwright/deep' } });
  });

  it('gives up a folder that does not answer', async () => {
    vi.mocked(mkdir).mockReturnValueOnce(new Promise(() => undefined));
    const saved = await saveFiles(folder, [file('a.txt')], { overwrite: false });
    expect(saved).toEqual({ ok: false, failure: { code: 'silent', path: folder } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says that no space is left, and removes the files it had placed', async () => {
    vi.mocked(link).mockImplementationOnce(actual.link).mockRejectedValueOnce(systemError('ENOSPC'));
    vi.mocked(copyFile).mockRejectedValueOnce(systemError('ENOSPC'));

    const saved = await saveFiles(folder, [file('a.txt'), file('b.txt')], { overwrite: false });

    expect(saved).toEqual({ ok: false, failure: { code: 'no-space', path: join(folder, 'b.txt') } });
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(isWindows)('saves private files on a file system without hard links too', async () => {
    vi.mocked(link).mockRejectedValueOnce(systemError('EPERM'));

    expect((await saveFiles(folder, [file('a.txt', 'a', 'private')], { overwrite: false })).ok).toBe(true);

    expect((await stat(join(folder, 'a.txt'))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('gives the code of any other fault', async () => {
    vi.mocked(rename).mockRejectedValueOnce(systemError('EIO'));
    const saved = await saveFiles(folder, [file('a.txt')], { overwrite: true });
    expect(saved).toEqual({ ok: false, failure: { code: 'failed', path: join(folder, 'a.txt'), detail: 'EIO' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['', '../a.txt', 'a/b.txt', 'a\\b.txt'])('refuses a file named %j', async (name) => {
    await expect(saveFiles(folder, [file(name)], { overwrite: true })).rejects.toThrow('plain file name');
  });

  it('refuses two files whose names differ only in case', async () => {
    await expect(saveFiles(folder, [file('a.txt'), file('A.txt')], { overwrite: true })).rejects.toThrow('same name');
  });
});

describe('saveFailureMessage', () => {
  const failures: readonly SaveFailure[] = [
    { code: 'file-exists', paths: ['a'] },
    { code: 'file-exists', paths: ['a', 'b'] },
    { code: 'no-permission', path: 'a' },
    { code: 'no-space', path: 'a' },
    { code: 'not-a-folder', path: 'a' },
    { code: 'in-the-way', path: 'a' },
    { code: 'silent', path: 'a' },
    { code: 'failed', path: 'a', detail: 'EIO' },
  ];

  it('gives each failure a sentence of its own', () => {
    const sentences = failures.map((failure) => sayIn('en')(saveFailureMessage(failure)));
    expect(new Set(sentences).size).toBe(failures.length);
    expect(sentences[1]).toBe('These files already exist: a, b. Nothing was saved.');
  });
});
