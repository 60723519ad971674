/**
 * How many tests passed, failed and were skipped; `note` is a sentence that explains the numbers.
 *
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number, readonly note?: string }} Tally
 */

/**
 * The tally of no tests.
 *
 * @type {Tally}
 */
export const noTests = { passed: 0, failed: 0, skipped: 0 };

/**
 * The sum of several tallies, without their notes.
 *
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumTallies(tallies) {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    noTests,
  );
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
