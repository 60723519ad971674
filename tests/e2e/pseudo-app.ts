import { cp, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pseudoLocale } from '../words/pseudo-locale';

/** Copies the built program to a folder of its own, in which German is the language that nobody speaks. The caller removes it. */
export async function pseudoApp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mailwright-pseudo-'));
  const project = join(__dirname, '..', '..');
  for (const part of ['package.json', 'dist/main', 'dist/preload', 'dist/renderer', 'dist/knowledge']) {
    await cp(join(project, part), join(folder, part), { recursive: true });
  }
  const words = JSON.stringify(pseudoLocale);
  await replaceGerman(join(folder, 'dist', 'renderer', 'assets'), `export const de = ${words};`);
  await replaceGerman(join(folder, 'dist', 'main'), `exports.de = ${words};`);
  return folder;
}

async function replaceGerman(folder: string, code: string): Promise<void> {
  const [file, ...others] = (await readdir(folder)).filter((name) => /^de-[\w-]+\.js$/.test(name));
  if (file === undefined || others.length > 0) throw new Error(`Not one German catalogue in ${folder}`);
  await writeFile(join(folder, file), code);
}
