import { relative } from 'node:path';
import { projectPath } from '../project-path.mjs';
import { ownResultFile, takeResult } from './result-file.mjs';
import { runTool } from './run-tool.mjs';
import { failureLine, noTests, tallyOfRun } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * The fields that are read of vitest's JSON report.
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly VitestFile[]} testResults
 */

/**
 * @typedef {object} VitestFile
 * @property {string} name - The path of the file.
 * @property {string} status
 * @property {string} message - Why the file itself failed.
 * @property {readonly VitestTest[]} assertionResults
 */

/**
 * @typedef {{ readonly status: string, readonly fullName: string, readonly failureMessages: readonly string[] | null }} VitestTest
 */

const vitest = 'vitest/vitest.mjs';

/**
 * Runs the tests of one vitest configuration.
 *
 * @param {string} name - Of the result file.
 * @param {string} config - Path in the project.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [node] - The Node that runs them; this one where none is named.
 * @returns {Promise<Tally>}
 */
export async function runVitest(name, config, env = {}, node = process.execPath) {
  const file = ownResultFile(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool(vitest, ['run', '--config', config, '--passWithNoTests', ...reporters], env, node);
  return tallyOfRun(code, tallyOfVitest(takeResult(file)));
}

/**
 * What vitest's report counts. A file that could not even be loaded counts as one failed test.
 *
 * @param {VitestReport | null} report
 * @returns {Tally}
 */
export function tallyOfVitest(report) {
  if (report === null) return noTests;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...report.testResults.flatMap(failedTestsOf),
      ...brokenFiles.map(({ name, message }) => failureLine([pathOf(name)], message)),
    ],
  };
}

/** @param {VitestFile} file */
function failedTestsOf({ name, assertionResults }) {
  return assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => failureLine([pathOf(name), fullName], failureMessages?.[0]));
}

/** @param {string} file */
function pathOf(file) {
  return relative(projectPath(), file);
}

/**
 * Counts the tests of one vitest configuration as skipped and runs none.
 *
 * @param {string} name - Of the result file.
 * @param {string} config - Path in the project.
 * @param {string} note - Why.
 * @returns {Promise<Tally>}
 */
export async function skipVitest(name, config, note) {
  const file = ownResultFile(name);
  await runTool(vitest, ['list', '--config', config, '--passWithNoTests', `--json=${file}`]);
  return { passed: 0, failed: 0, skipped: (takeResult(file) ?? []).length, note };
}
