import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { projectPath } from '../project-path.mjs';

/**
 * The path where another process writes its result as JSON. The result of an earlier run is removed.
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
 * Such a path for this process alone, so that two runs in one checkout keep their results apart.
 *
 * @param {string} name
 */
export function ownResultFile(name) {
  return freshResultFile(`${name}-${process.pid}`);
}

/**
 * Reads a result and removes its file; null where nothing was written.
 *
 * @param {string} path
 */
export function takeResult(path) {
  if (!existsSync(path)) return null;
  const result = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(path);
  return result;
}
