import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { projectPath } from '../project-path.mjs';

/**
 * The path where a test runner writes its result as JSON; what an earlier run left there is removed.
 *
 * @param {string} name
 */
export function freshResultFile(name) {
  const folder = projectPath('dist', 'test-results');
  mkdirSync(folder, { recursive: true });
  const path = projectPath('dist', 'test-results', `${name}.json`);
  rmSync(path, { force: true });
  return path;
}

/**
 * What a test runner wrote, or null where it ended without writing.
 *
 * @param {string} path
 */
export function readResultFile(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
