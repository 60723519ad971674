import { ownResultFile, takeResult } from './result-file.mjs';
import { runTool } from './run-tool.mjs';
import { noTests, tallyOfRun } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * The fields that are read of Playwright's JSON report; `errors` are those outside any test.
 *
 * @typedef {object} PlaywrightReport
 * @property {{ readonly expected: number, readonly unexpected: number, readonly flaky: number, readonly skipped: number }} stats
 * @property {readonly unknown[]} errors
 */

/**
 * Runs the tests of one Playwright configuration.
 *
 * @param {string} name - The name of the result file.
 * @param {string} config - Path in the project.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Tally>}
 */
export async function runPlaywright(name, config, env) {
  const file = ownResultFile(name);
  const args = ['test', '--config', config, '--pass-with-no-tests', '--reporter=list,json'];
  const code = await runTool('@playwright/test/cli.js', args, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return tallyOfRun(code, tallyOfPlaywright(takeResult(file)));
}

/**
 * What Playwright's report counts. Each error outside a test counts as one failed test.
 *
 * @param {PlaywrightReport | null} report
 * @returns {Tally}
 */
export function tallyOfPlaywright(report) {
  if (report === null) return noTests;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
