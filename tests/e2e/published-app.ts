import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Copies the built program to a folder of its own, with a main that was bundled with another publisher: nothing that a program reads when
 * it runs can name one. The caller removes the folder.
 */
export async function publishedApp(publisher: {
  readonly address: string;
  readonly keys: readonly string[];
}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mailwright-published-'));
  const project = join(__dirname, '..', '..');
  for (const part of ['package.json', 'dist/preload', 'dist/renderer', 'dist/knowledge']) {
    await cp(join(project, part), join(folder, part), { recursive: true });
  }
  const file = join(folder, 'publisher.json');
  await writeFile(file, JSON.stringify(publisher));
  const built = join('dist', `published-${process.pid}`);
  await promisify(execFile)(process.execPath, [join(__dirname, 'bundle-main.mjs'), file, built]);
  await cp(join(project, built), join(folder, 'dist', 'main'), { recursive: true });
  await rm(join(project, built), { recursive: true });
  return folder;
}
