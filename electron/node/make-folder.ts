import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './failure-from-error';

/**
 * Makes a folder and the missing ones above it, one by one; a folder that exists is fine. Rejects with the system's error.
 * Node's own `recursive` cannot be used: below a folder that takes no folders, such as /proc, its call never returns, and
 * the thread that it holds keeps the program from ending.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (await isFolder(folder)) return;
    const above = dirname(folder);
    if (codeOf(error) !== 'ENOENT' || above === folder || (await isFolder(above))) throw error;
    await makeFolder(above);
    await makeFolder(folder);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
