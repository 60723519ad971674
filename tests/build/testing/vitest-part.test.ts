import { describe, expect, it } from 'vitest';
import { tallyOfVitest } from '../../../build/testing/vitest-part.mjs';

describe('tallyOfVitest', () => {
  it('counts a file that cannot be loaded, and one whose preparation fails, as a failed test each', () => {
    const report = {
      ...{ numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 },
      testResults: [
        {
          status: 'failed',
          assertionResults: [{ status: 'passed' }, { status: 'failed' }, { status: 'skipped' }, { status: 'todo' }],
        },
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'skipped' }] },
      ],
    };
    expect(tallyOfVitest(report)).toEqual({ passed: 1, failed: 3, skipped: 3 });
  });

  it('counts nothing where no report was written', () => {
    expect(tallyOfVitest(null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
