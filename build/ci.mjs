import { exitWith } from './cannot-go-on.mjs';
import { runProgram } from './run-program.mjs';
import { parts } from './testing/parts.mjs';
import { freshResultFile, takeResult } from './testing/result-file.mjs';
import { closingLines, sumTallies } from './testing/tally.mjs';

/** @typedef {import('./testing/tally.mjs').Tally} Tally */

await exitWith(async () => {
  const slow = parts.filter(({ isSlow }) => isSlow).map(({ name }) => name);
  const total = sumTallies([await runTests([]), await runTests(slow)]);
  console.log(`\n${closingLines(total)}`);
  return total.failed === 0 ? 0 : 1;
});

/**
 * Runs `npm test` with every look of the window, and gives its tally. A run that ends without a summary counts as one failed test.
 *
 * @param {readonly string[]} partNames - Empty for all parts that are not slow.
 * @returns {Promise<Tally>}
 */
async function runTests(partNames) {
  const summaryFile = freshResultFile('summary');
  await runProgram('npm', ['test', '--', ...partNames], { MAILWRIGHT_LOOKS: 'all' });
  return takeResult(summaryFile) ?? { passed: 0, failed: 1, skipped: 0 };
}
