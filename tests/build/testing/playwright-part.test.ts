import { describe, expect, it } from 'vitest';
import { tallyOfPlaywright } from '../../../build/testing/playwright-part.mjs';

describe('tallyOfPlaywright', () => {
  it('counts a test that passed only at a second try as failed', () => {
    const broken = { status: 'unexpected', results: [{ error: { message: 'Error: boom' } }] };
    const flaky = { status: 'flaky', results: [{ error: { message: 'Error: late' } }, {}] };
    const specs = [
      { title: 'works', tests: [{ status: 'expected', results: [{}] }] },
      { title: 'breaks', tests: [broken] },
    ];
    const group = { title: 'group', specs: [{ title: 'wavers', tests: [flaky] }] };
    const report = {
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 },
      errors: [],
      suites: [{ title: 'a.spec.ts', specs, suites: [group] }],
    };
    expect(tallyOfPlaywright(report)).toEqual({
      ...{ passed: 5, failed: 2, skipped: 2 },
      failures: ['a.spec.ts › breaks: Error: boom', 'a.spec.ts › group › wavers: Error: late'],
    });
  });

  it('counts an error outside any test as a failed test', () => {
    const report = {
      stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
      errors: [{ message: 'Error: boom' }],
      suites: [],
    };
    expect(tallyOfPlaywright(report)).toMatchObject({
      ...{ passed: 0, failed: 1, skipped: 0 },
      failures: ['Outside any test: Error: boom'],
    });
  });
});
