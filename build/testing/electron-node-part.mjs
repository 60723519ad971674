import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectPath } from '../project-path.mjs';
import { runProgram } from '../run-program.mjs';
import { freshResultFile, readResultFile } from './result-file.mjs';
import { noTests, tallyOfRun } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Runs `tests/electron-node/` inside Electron's own Node, bundled as the program is: its TLS library, its missing
 * functions.
 *
 * @param {string} program - The Electron.
 * @returns {Promise<Tally>}
 */
export async function runInElectronNode(program) {
  const folder = projectPath('tests', 'electron-node');
  const tests = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.test.ts')) : [];
  if (tests.length === 0) return noTests;

  rmSync(projectPath('dist', 'tests'), { recursive: true, force: true });
  const { bundleForNode } = await import('../bundle.mjs');
  const bundles = [];
  for (const test of tests) {
    const name = basename(test, '.ts');
    await bundleForNode({ entry: `tests/electron-node/${test}`, folder: `dist/tests/${name}` });
    bundles.push(projectPath('dist', 'tests', name, `${name}.js`));
  }

  const file = freshResultFile('electron-node');
  const counter = pathToFileURL(projectPath('build', 'testing', 'node-test-counter.mjs')).href;
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${counter}`, `--test-reporter-destination=${file}`],
  ];
  const code = await runProgram(program, ['--test', ...reporters, ...bundles], { ELECTRON_RUN_AS_NODE: '1' });
  return tallyOfRun(code, readResultFile(file) ?? noTests);
}
