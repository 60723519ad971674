import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { projectPath } from '../project-path.mjs';

/**
 * The path where another process writes its result as JSON; what an earlier run left there is removed.
 *
 * @param {string} name
 */
export function freshResultFile(name) {
  mkdirSync(projectPath('dist', 'test-results'), { recursive: true });
  const path = projectPath('dist', 'test-results', `${name}.json`);
  rmSync(path, { force: true });
  return path;
}

/**
 * The same, for what this process alone reads: runs at the same time in one checkout keep theirs apart.
 *
 * @param {string} name
 */
export function ownResultFile(name) {
  return freshResultFile(`${name}-${process.pid}`);
}

/**
 * What was written there, or null where nothing was; the file is gone afterwards.
 *
 * @param {string} path
 */
export function takeResult(path) {
  if (!existsSync(path)) return null;
  const result = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(path);
  return result;
}
