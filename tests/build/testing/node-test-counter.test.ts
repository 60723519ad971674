import { describe, expect, it } from 'vitest';
import { tallyOfEnds } from '../../../build/testing/node-test-counter.mjs';

const pass = (nesting: number, marks = {}) => ({ type: 'test:pass', data: { name: 'works', nesting, ...marks } });
const fail = (nesting: number, name = 'suite') => ({
  type: 'test:fail',
  data: { name, nesting, details: { error: { message: 'boom' } } },
});

describe('tallyOfEnds', () => {
  it('counts tests and not the suites around them', () => {
    const outerWithInnerSuite = [
      pass(1),
      fail(2, 'breaks'),
      pass(2, { skip: '' }),
      fail(1),
      pass(1, { todo: '' }),
      fail(0),
    ];
    const flat = [pass(0)];
    const testWithChild = [pass(1), pass(0)];
    const ends = [...outerWithInnerSuite, ...flat, ...testWithChild];
    expect(tallyOfEnds(ends)).toEqual({ passed: 3, failed: 1, skipped: 2, failures: ['breaks: boom'] });
  });

  it('counts a file that could not be loaded as failed', () => {
    expect(tallyOfEnds([pass(0), fail(0)])).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
  });
});
