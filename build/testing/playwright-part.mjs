import { ownResultFile, takeResult } from './result-file.mjs';
import { runTool } from './run-tool.mjs';
import { failureLine, noTests, tallyOfRun } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * The fields that are read of Playwright's JSON report; `errors` are those outside any test.
 *
 * @typedef {object} PlaywrightReport
 * @property {{ readonly expected: number, readonly unexpected: number, readonly flaky: number, readonly skipped: number }} stats
 * @property {readonly { readonly message?: string }[]} errors
 * @property {readonly PlaywrightSuite[]} suites
 */

/**
 * A file, or a group of tests.
 *
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {readonly PlaywrightSpec[]} specs
 * @property {readonly PlaywrightSuite[]} [suites]
 */

/**
 * @typedef {object} PlaywrightSpec
 * @property {string} title
 * @property {readonly { readonly status: string, readonly results: readonly { readonly error?: { readonly message?: string } }[] }[]} tests
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
  return {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    skipped,
    failures: [
      ...report.suites.flatMap((suite) => failedTestsOf(suite, [])),
      ...report.errors.map(({ message }) => failureLine(['Outside any test'], message)),
    ],
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} around - The titles of the suites around it.
 * @returns {readonly string[]}
 */
function failedTestsOf({ title, specs, suites = [] }, around) {
  const titles = [...around, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) =>
        failureLine([...titles, spec.title], results.find(({ error }) => error !== undefined)?.error?.message),
      ),
  );
  return [...own, ...suites.flatMap((suite) => failedTestsOf(suite, titles))];
}
