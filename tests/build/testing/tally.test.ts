import { describe, expect, it } from 'vitest';
import { closingLine, failWithoutTests, sumTallies, tallyOfRun } from '../../../build/testing/tally.mjs';

describe('closingLine', () => {
  it('says what passed and what failed', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('mentions skipped tests only where there are any', () => {
    expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });
});

describe('sumTallies', () => {
  it('adds up every number', () => {
    const tallies = [
      { passed: 1, failed: 0, skipped: 2 },
      { passed: 3, failed: 4, skipped: 0 },
    ];
    expect(sumTallies(tallies)).toEqual({ passed: 4, failed: 4, skipped: 2 });
  });
});

describe('failWithoutTests', () => {
  it('fails a part without any test', () => {
    expect(failWithoutTests({ passed: 0, failed: 0, skipped: 0 })).toMatchObject({
      failed: 1,
      note: 'No tests found.',
    });
  });

  it('does not change a part whose tests were all skipped', () => {
    const skipped = { passed: 0, failed: 0, skipped: 5, note: 'Skipped: no root.' };
    expect(failWithoutTests(skipped)).toEqual(skipped);
  });
});

describe('tallyOfRun', () => {
  it('counts a bad exit code without a failed test as one failed test', () => {
    expect(tallyOfRun(1, { passed: 3, failed: 0, skipped: 0 })).toMatchObject({ passed: 3, failed: 1 });
  });

  it('counts each failed test once', () => {
    expect(tallyOfRun(1, { passed: 3, failed: 2, skipped: 0 }).failed).toBe(2);
  });
});
