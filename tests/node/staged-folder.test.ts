import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failed, ok } from '../../electron/contract/result';
import { type StagedFolder, stageFiles } from '../../electron/node/staged-folder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-staged-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const names = ['apple-mail', 'card', 'report.txt'];
const text = (content: string) => ({ content, mode: 'public' }) as const;

async function writeAll(staged: StagedFolder) {
  await staged.write('apple-mail/a.txt', text('a'));
  await staged.append('card/cards.html', 'begin ', 'public');
  await staged.append('rest.part', 'rest', 'private');
  await staged.append('card/cards.html', 'end', 'public');
  await staged.append('report.txt', 'head, ', 'private');
  await staged.move('rest.part', 'report.txt');
  await staged.move('nothing.part', 'report.txt');
  return ok('done');
}

describe('stageFiles', () => {
  it('has all files appear together, and leaves nothing else', async () => {
    const out = join(folder, 'a', 'b');
    const written = await stageFiles(out, names, { overwrite: false }, async (staged) => {
      const done = await writeAll(staged);
      expect(readdirSync(out).filter((name) => !name.startsWith('.'))).toEqual([]);
      return done;
    });
    expect(written).toEqual(ok('done'));
    expect(readdirSync(out).sort()).toEqual(['apple-mail', 'card', 'report.txt']);
    expect(readFileSync(join(out, 'card/cards.html'), 'utf8')).toBe('begin end');
    expect(readFileSync(join(out, 'report.txt'), 'utf8')).toBe('head, rest');
    expect(statSync(join(out, 'report.txt')).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing where the work fails', async () => {
    const written = await stageFiles(folder, names, { overwrite: true }, async (staged) => {
      await writeAll(staged);
      return failed('no');
    });
    expect(written).toEqual(failed('no'));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing where the work throws, and throws it on', async () => {
    const work = async (staged: StagedFolder) => {
      await writeAll(staged);
      throw new Error('a mistake');
    };
    await expect(stageFiles(folder, names, { overwrite: true }, work)).rejects.toThrow('a mistake');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does no work where a name is taken, unless it may replace', async () => {
    mkdirSync(join(folder, 'card'));
    writeFileSync(join(folder, 'card', 'own.txt'), 'own');
    writeFileSync(join(folder, 'report.txt'), 'old');
    const refused = await stageFiles(folder, names, { overwrite: false }, () => {
      throw new Error('work was done');
    });
    expect(refused).toEqual(failed({ code: 'file-exists', paths: [join(folder, 'card'), join(folder, 'report.txt')] }));
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe('old');

    expect(await stageFiles(folder, names, { overwrite: true }, writeAll)).toEqual(ok('done'));
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe('head, rest');
    expect(readFileSync(join(folder, 'card', 'own.txt'), 'utf8')).toBe('own');
  });

  it('replaces nothing that appears while it works', async () => {
    const refused = await stageFiles(folder, names, { overwrite: false }, async (staged) => {
      writeFileSync(join(folder, 'report.txt'), 'of another program');
      return await writeAll(staged);
    });
    expect(refused).toEqual(failed({ code: 'file-exists', paths: [join(folder, 'report.txt')] }));
    expect(readdirSync(folder)).toEqual(['report.txt']);
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe('of another program');
  });

  it('says where a folder is in the way of a file, and where the folder is a file', async () => {
    mkdirSync(join(folder, 'report.txt'));
    const inTheWay = await stageFiles(folder, names, { overwrite: true }, writeAll);
    expect(inTheWay).toMatchObject({ ok: false, failure: { code: 'in-the-way' } });
    writeFileSync(join(folder, 'file'), '');
    const notAFolder = await stageFiles(join(folder, 'file'), names, { overwrite: true }, writeAll);
    expect(notAFolder).toMatchObject({ ok: false, failure: { code: 'not-a-folder' } });
    expect(existsSync(join(folder, 'report.txt'))).toBe(true);
  });
});
