import { readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectPath } from '../project-path.mjs';
import { runProgram } from '../run-program.mjs';
import { ownResultFile, takeResult } from './result-file.mjs';
import { noTests, sumTallies, tallyOfRun } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * A Node: its program, and the environment that makes the program one.
 *
 * @typedef {{ readonly name: string, readonly program: string, readonly env: NodeJS.ProcessEnv }} NodeToTest
 */

/**
 * The Node that runs this.
 *
 * @type {NodeToTest}
 */
export const plainNode = { name: 'node', program: process.execPath, env: {} };

/**
 * Electron's Node, which has another TLS library and lacks some functions.
 *
 * @param {string} electron - The Electron's program.
 * @returns {NodeToTest}
 */
export function electronNode(electron) {
  return { name: 'electron', program: electron, env: { ELECTRON_RUN_AS_NODE: '1' } };
}

/**
 * Runs the tests of a folder with node:test in each of these, one after the other. The tests are bundled like the program.
 *
 * @param {string} name - Of the result files.
 * @param {readonly string[]} folder - Path in the project.
 * @param {readonly NodeToTest[]} nodes
 * @returns {Promise<Tally>}
 */
export async function runInNodes(name, folder, nodes) {
  const tests = readdirSync(projectPath(...folder)).filter((file) => file.endsWith('.test.ts'));
  const { bundleForNode } = await import('../bundle.mjs');
  // One folder for each process: another run in this checkout would overwrite the bundles.
  const own = `${name}-${process.pid}`;
  const bundles = [];
  try {
    for (const test of tests) {
      const bundle = basename(test, '.ts');
      await bundleForNode({ entry: [...folder, test].join('/'), folder: `dist/tests/${own}/${bundle}` });
      bundles.push(projectPath('dist', 'tests', own, bundle, `${bundle}.js`));
    }
    const tallies = [];
    for (const node of nodes) tallies.push(await runNodeTests(`${name}-${node.name}`, node.program, bundles, node.env));
    return sumTallies(tallies);
  } finally {
    rmSync(projectPath('dist', 'tests', own), { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} bundles
 * @param {NodeJS.ProcessEnv} env
 */
async function runNodeTests(name, program, bundles, env) {
  const file = ownResultFile(name);
  const counter = pathToFileURL(projectPath('build', 'testing', 'node-test-counter.mjs')).href;
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${counter}`, `--test-reporter-destination=${file}`],
  ];
  const code = await runProgram(program, ['--test', ...reporters, ...bundles], env);
  return tallyOfRun(code, takeResult(file) ?? noTests);
}
