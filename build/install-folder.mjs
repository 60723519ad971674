import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectPath } from './project-path.mjs';

/**
 * Makes a folder in one step: an interrupted run leaves no partial folder under its name.
 *
 * @param {string} folder - What was there is replaced.
 * @param {(work: string) => Promise<string>} layOut - Gets an empty folder, and gives the folder in it that is to be kept.
 */
export async function installFolder(folder, layOut) {
  mkdirSync(projectPath('dist'), { recursive: true });
  const work = mkdtempSync(projectPath('dist', 'runtime-'));
  const removeWork = () => rmSync(work, { recursive: true, force: true });
  process.once('exit', removeWork);
  try {
    const made = await layOut(work);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(made, folder);
  } finally {
    removeWork();
  }
}
