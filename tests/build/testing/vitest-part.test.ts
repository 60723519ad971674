import { describe, expect, it } from 'vitest';
import { projectPath } from '../../../build/project-path.mjs';
import { tallyOfVitest } from '../../../build/testing/vitest-part.mjs';

/** What vitest reports of a file. */
function file(path: string, message: string, assertionResults: readonly ReturnType<typeof test>[]) {
  return { name: projectPath(path), status: 'failed', message, assertionResults };
}

/** What vitest reports of a test. */
function test(status: string, ...failureMessages: readonly string[]) {
  return { status, fullName: 'group works', failureMessages };
}

describe('tallyOfVitest', () => {
  it('counts a file that cannot be loaded, and one whose preparation fails, as a failed test each', () => {
    const report = {
      ...{ numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 },
      testResults: [
        file('tests/a.test.ts', '', [test('passed'), test('failed', 'Error: boom'), test('skipped'), test('todo')]),
        file('tests/b.test.ts', 'Cannot find module', []),
        file('tests/c.test.ts', 'Error in beforeAll', [test('skipped')]),
      ],
    };
    expect(tallyOfVitest(report)).toEqual({
      ...{ passed: 1, failed: 3, skipped: 3 },
      failures: [
        'tests/a.test.ts › group works: Error: boom',
        'tests/b.test.ts: Cannot find module',
        'tests/c.test.ts: Error in beforeAll',
      ],
    });
  });

  it('counts nothing where no report was written', () => {
    expect(tallyOfVitest(null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
