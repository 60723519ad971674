import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLinesFile } from '../../electron/node/lines-file';
import { inTemporaryFolder } from '../fakes/temporary-folder';

/** Opens a file of lines in square brackets that has this text, adds two lines, and gives what came of it. */
async function goOn(before: string | Buffer | null) {
  return await inTemporaryFolder(async (folder) => {
    const path = join(folder, 'lines');
    if (before !== null) await writeFile(path, before);
    const taken: string[] = [];
    const opened = await openLinesFile(path, {
      bytesAtMost: 100,
      take: (line) => {
        const isWhole = /^\[.*\]$/.test(line);
        if (isWhole) taken.push(line);
        return isWhole;
      },
      mayBeHalf: (text) => text.startsWith('['),
    });
    if (opened.ok) {
      await Promise.all([opened.value.append('[x]\n'), opened.value.append('[y]\n')]);
      await opened.value.close();
    }
    return { failure: opened.ok ? null : opened.failure, taken, after: await readFile(path, 'utf8') };
  });
}

it.each([
  ['a file that is missing', null, [], '[x]\n[y]\n'],
  ['an empty file', '', [], '[x]\n[y]\n'],
  ['whole lines', '[a]\n[b]\n', ['[a]', '[b]'], '[a]\n[b]\n[x]\n[y]\n'],
  ['a last line without its end', '[a]\n[b]', ['[a]', '[b]'], '[a]\n[b]\n[x]\n[y]\n'],
  ['half a last line, which is removed', '[a]\n[bcd', ['[a]'], '[a]\n[x]\n[y]\n'],
  ['half a first line', '[ab', [], '[x]\n[y]\n'],
  ['half a character', Buffer.from('[a]\n[é').subarray(0, -1), ['[a]'], '[a]\n[x]\n[y]\n'],
])('goes on with %s', async (_, before, taken, after) => {
  expect(await goOn(before)).toEqual({ failure: null, taken, after });
});

it.each([
  ['a line of another kind', '[a]\nb\n[c]\n', 2],
  ['a last line of another kind', '[a]\nb', 2],
  ['a line that is too long', `[${'a'.repeat(200)}]\n`, 1],
  ['a last line that is too long', `[a]\n[${'a'.repeat(200)}`, 2],
])('does not touch a file with %s', async (_, before, line) => {
  expect(await goOn(before)).toMatchObject({ failure: { code: 'foreign-line', line }, after: before });
});

it('reads lines across the pieces in which a large file comes', async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `[${index}]`);
  expect((await goOn(`${lines.join('\n')}\n[half`)).taken).toEqual(lines);
});

it('refuses a folder, and makes a file that only its owner can read', async () => {
  await inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'there'));
    const kind = { bytesAtMost: 100, take: () => true, mayBeHalf: () => true };
    expect(await openLinesFile(join(folder, 'there'), kind)).toMatchObject({ failure: { detail: 'EISDIR' } });
    expect(await openLinesFile('/dev/null', kind)).toMatchObject({ failure: { code: 'not-usable' } });
    const made = await openLinesFile(join(folder, 'made'), kind);
    if (made.ok) await made.value.close();
    expect((await stat(join(folder, 'made'))).mode & 0o777).toBe(0o600);
  });
});
