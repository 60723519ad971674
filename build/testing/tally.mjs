import { stripVTControlCharacters } from 'node:util';

/**
 * How many tests passed, failed and were skipped.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [failures] - A line for each failed test that the runner names.
 * @property {string} [note] - A sentence that explains the numbers.
 */

/**
 * The tally of no tests.
 *
 * @type {Tally}
 */
export const noTests = { passed: 0, failed: 0, skipped: 0 };

const longestFailure = 400;

/**
 * The line that names a failed test and says why it failed, without the colours of a terminal.
 *
 * @param {readonly string[]} names - From the file to the test.
 * @param {string} [message] - The runner's words; only their first line is kept.
 */
export function failureLine(names, message = '') {
  const [why = ''] = stripVTControlCharacters(message).trim().split('\n');
  return `${names.join(' › ')}${why === '' ? '' : `: ${why}`}`.slice(0, longestFailure);
}

/**
 * The sum of several tallies, without their notes.
 *
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumTallies(tallies) {
  return tallies.reduce(
    (sum, { passed, failed, skipped, failures = [] }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
      failures: [...(sum.failures ?? []), ...failures],
    }),
    noTests,
  );
}

/**
 * The lines that close a run: each failed test, so that it is found without scrolling, and the numbers last.
 *
 * @param {Tally} tally
 */
export function closingLines(tally) {
  return [...(tally.failures ?? []).map((line) => `✗ ${line}`), closingLine(tally)].join('\n');
}

/**
 * The line that ends a run: `12 passed, 0 failed`, and `, 3 skipped` where there are any.
 *
 * @param {Tally} tally
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * The tally of a part. A part without any test counts as one failed test, because it proves nothing.
 *
 * @param {Tally} tally
 * @returns {Tally}
 */
export function failWithoutTests(tally) {
  if (tally.passed + tally.failed + tally.skipped > 0) return tally;
  return { passed: 0, failed: 1, skipped: 0, note: 'No tests found.' };
}

/**
 * The tally of something that counts as one test.
 *
 * @param {boolean} isPassed
 * @returns {Tally}
 */
export function tallyOne(isPassed) {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

/**
 * The tally of a runner that ended. A bad exit code counts as one failed test where the report has none.
 *
 * @param {number} exitCode
 * @param {Tally} report
 * @returns {Tally}
 */
export function tallyOfRun(exitCode, report) {
  if (exitCode === 0 || report.failed > 0) return report;
  return { ...report, failed: 1, note: 'The test runner itself failed.' };
}
