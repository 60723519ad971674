import { describe, expect, it } from 'vitest';
import {
  closingLine,
  closingLines,
  failureLine,
  failWithoutTests,
  sumTallies,
  tallyOfRun,
} from '../../../build/testing/tally.mjs';

describe('closingLine', () => {
  it('says what passed and what failed', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('mentions skipped tests only where there are any', () => {
    expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });
});

describe('closingLines', () => {
  it('name each failed test before the numbers', () => {
    const tally = { passed: 1, failed: 1, skipped: 0, failures: ['unit: a'] };
    expect(closingLines(tally)).toBe('✗ unit: a\n1 passed, 1 failed');
  });
});

describe('failureLine', () => {
  it('keeps the first line of what the runner said, without its colours', () => {
    expect(failureLine(['a.test.ts', 'works'], '\u001B[31mError: boom\u001B[39m\n    at line 1')).toBe(
      'a.test.ts › works: Error: boom',
    );
  });

  it('is the name alone where the runner said nothing', () => {
    expect(failureLine(['a.test.ts'])).toBe('a.test.ts');
  });
});

describe('sumTallies', () => {
  it('adds up every number, and keeps the names of what failed', () => {
    const tallies = [
      { passed: 1, failed: 1, skipped: 2, failures: ['unit: a'] },
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0, failures: ['window: b'] },
    ];
    expect(sumTallies(tallies)).toEqual({ passed: 4, failed: 2, skipped: 2, failures: ['unit: a', 'window: b'] });
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
