import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ReadAccount } from '../../electron/contract/read-account';
import type { MailProgram } from '../../electron/core/programs/program';
import type { SettingsFile } from '../../electron/core/reading/settings-reader';

/** The accounts that the reader of a program finds in a folder, which the program itself has written. */
export async function accountsInFolder(program: MailProgram, folder: string): Promise<readonly ReadAccount[]> {
  const { reader } = program;
  if (reader === undefined) throw new Error(`${program.name} cannot be read`);
  const files = new Map((await filesIn(folder)).map((file) => [file.path, file]));
  const opened = [...files.values()].filter((file) => reader.mayOwn(file.path) && reader.recognises(file));
  return reader.read(opened, { at: (path) => files.get(path) ?? null }).accounts;
}

/** The files of a folder. The program may still run, so that one of its own is gone before it is read. */
async function filesIn(folder: string): Promise<readonly SettingsFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: relative(folder, path).split(sep).join('/'),
      content: await readFile(path).catch(unlessGone),
    })),
  );
  return files.flatMap(({ path, content }) => (content === null ? [] : { path, content: new Uint8Array(content) }));
}

function unlessGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
