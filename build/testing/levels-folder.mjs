import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes the folder in which the tests with real mail programs report how far each program goes, and removes it after the last test.
 *
 * @param {import('vitest/node').TestProject} project
 */
export function setup(project) {
  const folder = mkdtempSync(join(tmpdir(), 'mailwright-levels-'));
  // `tests/clients/levels.ts` declares the name.
  project.provide(/** @type {never} */ ('levelsFolder'), /** @type {never} */ (folder));
  return () => rmSync(folder, { recursive: true, force: true });
}
