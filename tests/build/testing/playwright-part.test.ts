import { describe, expect, it } from 'vitest';
import { tallyOfPlaywright } from '../../../build/testing/playwright-part.mjs';

describe('tallyOfPlaywright', () => {
  it('counts a test that passed only at a second try as failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] };
    expect(tallyOfPlaywright(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts an error outside any test as a failed test', () => {
    const report = {
      stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
      errors: [{ message: 'Error: boom' }],
    };
    expect(tallyOfPlaywright(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
